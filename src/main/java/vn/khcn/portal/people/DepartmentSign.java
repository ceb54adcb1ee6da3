package vn.khcn.portal.people;

import org.springframework.stereotype.Component;
import vn.khcn.portal.shell.DepartmentName;

/** The department's name above the navigation, its province on a line of its own. */
@Component
class DepartmentSign implements DepartmentName {
    private final PeopleService people;

    DepartmentSign(PeopleService people) {
        this.people = people;
    }

    @Override
    public String name() {
        String whole = people.department().name();
        int place = place(whole);
        return place < 0 ? whole : whole.substring(0, place);
    }

    @Override
    public String place() {
        String whole = people.department().name();
        int place = place(whole);
        return place < 0 ? "" : whole.substring(place + 1);
    }

    private static int place(String whole) {
        return Math.max(whole.indexOf(" tỉnh "), whole.indexOf(" thành phố "));
    }
}
