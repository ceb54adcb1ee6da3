package vn.khcn.broken.rooms.closed;

import vn.khcn.broken.rooms.other.Neighbour;

/** Looks over the wall. */
class LooksOver {
    Neighbour neighbour = new Neighbour();
}
