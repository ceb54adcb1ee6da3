package vn.khcn.portal.meetings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Places of lines that stand in an order. */
final class Places {
    private Places() {}

    /** Numbers all anew with one changed for its neighbour; at the edge nothing moves. Returns all. */
    static <T> List<T> swap(List<T> all, T one, boolean up, ObjIntConsumer<T> place) {
        List<T> order = new ArrayList<>(all);
        int at = order.indexOf(one);
        int to = up ? at - 1 : at + 1;
        if (at >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, at, to);
        }
        for (int i = 0; i < order.size(); i++) {
            place.accept(order.get(i), i + 1);
        }
        return order;
    }
}
