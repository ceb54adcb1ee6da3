package vn.khcn.portal.people;

import java.util.List;
import vn.khcn.portal.people.handover.OpenWork;

/**
 * What somebody who leaves has open.
 *
 * @param hands what others take over
 * @param stays what stays where it is, with the unit or the office
 */
public record OpenDuties(List<OpenWork> hands, List<OpenWork> stays) {
    public OpenDuties {
        hands = List.copyOf(hands);
        stays = List.copyOf(stays);
    }
}
