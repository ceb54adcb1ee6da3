package vn.khcn.portal.reporting.review;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.StaffService;

/** Who can be called by @name: every account of the department, by its name or its user name. */
@Component
class Callable {
    private final StaffService staff;

    Callable(StaffService staff) {
        this.staff = staff;
    }

    /** The accounts whose name stands after an @. */
    List<Long> calledIn(String text) {
        String said = text.toLowerCase(Locale.ROOT);
        return said.indexOf('@') < 0
                ? List.of()
                : staff.accounts().stream()
                        .filter(a -> called(said, a.name()) || called(said, a.username())).map(AccountOption::id)
                        .toList();
    }

    private static boolean called(String said, String name) {
        String call = "@" + name.toLowerCase(Locale.ROOT);
        for (int at = said.indexOf(call); at >= 0; at = said.indexOf(call, at + 1)) {
            int end = at + call.length();
            if (end == said.length() || !Character.isLetterOrDigit(said.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}
