package vn.khcn.portal.people.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.shell.NavigationItem;
import vn.khcn.portal.shell.NavigationItem.Group;
import vn.khcn.portal.shell.UserMenuItem;

/** Where the screens of this room are found. */
@Configuration
public class PeopleNavigation {
    /** Who may hand duties over. */
    static final Set<Role> DELEGATING = Set.of(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY, Role.UNIT_HEAD);

    @Bean
    NavigationItem accountsItem() {
        return new NavigationItem(Group.ADMINISTRATION, 10, "people.accounts.title", AccountsView.class,
                Set.of(Role.ADMINISTRATOR));
    }

    @Bean
    NavigationItem unitsItem() {
        return new NavigationItem(Group.ADMINISTRATION, 20, "people.units.title", UnitsView.class,
                Set.of(Role.ADMINISTRATOR));
    }

    @Bean
    NavigationItem delegationsItem() {
        return new NavigationItem(Group.ADMINISTRATION, 30, "people.delegations.title", DelegationsView.class,
                DELEGATING);
    }

    @Bean
    UserMenuItem profileItem() {
        return new UserMenuItem(10, "people.profile.title", ProfileView.class);
    }

    static final String REORGANISE = "units/sap-xep";
    static final String JOIN = "units/sap-nhap";

    static String handOver(long id) {
        return account(id) + "/ban-giao";
    }

    static String account(long id) {
        return "accounts/" + id;
    }
}
