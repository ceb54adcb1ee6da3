package vn.khcn.portal.periods.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.shell.NavigationItem;

/** The ways into the periods. */
@Configuration
public class PeriodsNavigation {
    /** The address of settings, holidays and reopening. */
    public static final String ROUTE = "quan-tri/ky-bao-cao";

    @Bean
    NavigationItem periodSettings() {
        return new NavigationItem(NavigationItem.Group.ADMINISTRATION, 50, "periods.nav.settings", PeriodsView.class,
                Set.of(Role.OFFICE, Role.ADMINISTRATOR));
    }
}
