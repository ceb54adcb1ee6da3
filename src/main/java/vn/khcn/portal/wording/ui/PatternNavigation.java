package vn.khcn.portal.wording.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.shell.NavigationItem;
import vn.khcn.portal.shell.NavigationItem.Group;

/** Ways to the wording patterns. */
@Configuration(proxyBeanMethods = false)
public class PatternNavigation {
    static final String ROOT = "mau-cau";
    /** Stands in place of a code for a pattern that does not exist yet. */
    static final String NEW = "moi";

    /** Address of the page of all patterns. */
    public static String list() {
        return ROOT;
    }

    /** Address of one pattern. */
    public static String pattern(String code) {
        return ROOT + "/" + code;
    }

    @Bean
    NavigationItem patternsItem() {
        return new NavigationItem(Group.REPORTS, 8, "wording.title", PatternsView.class,
                Set.of(Role.OFFICE, Role.ADMINISTRATOR));
    }
}
