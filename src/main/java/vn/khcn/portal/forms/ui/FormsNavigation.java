package vn.khcn.portal.forms.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.shell.NavigationItem;
import vn.khcn.portal.shell.RecordRoute;

/** The ways into number forms: navigation, records of figures, links from other rooms. */
@Configuration
public class FormsNavigation {
    static final String FORMS = "bieu-so-lieu";
    static final String ROUNDS = "thu-thap";
    static final String SHEETS = "thu-thap/phieu";

    /** What is asked of units. */
    public static String list() {
        return ROUNDS;
    }

    /** One round, for the office. */
    public static String round(long id) {
        return ROUNDS + "/" + id;
    }

    /** A unit's sheet. */
    public static String sheet(long id) {
        return SHEETS + "/" + id;
    }

    static String form(long id) {
        return FORMS + "/" + id;
    }

    @Bean
    NavigationItem roundsItem() {
        return new NavigationItem(NavigationItem.Group.REPORTS, 12, "forms.nav.rounds", RoundListView.class, Set.of());
    }

    @Bean
    NavigationItem numberFormsItem() {
        return new NavigationItem(NavigationItem.Group.ADMINISTRATION, 45, "forms.nav.forms", FormListView.class,
                Set.of(Role.OFFICE, Role.ADMINISTRATOR));
    }

    @Bean
    RecordRoute formRoundRoute() {
        return new RecordRoute("form-round", ROUNDS + "/");
    }
}
