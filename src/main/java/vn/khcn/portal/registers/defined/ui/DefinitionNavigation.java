package vn.khcn.portal.registers.defined.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.shell.NavigationItem;

/** Where own registers are described. */
@Configuration(proxyBeanMethods = false)
class DefinitionNavigation {
    static final String ROUTE = "quan-tri/so-tu-lap";
    private static final int PLACE = 60;

    @Bean
    NavigationItem definitionItem() {
        return new NavigationItem(NavigationItem.Group.ADMINISTRATION, PLACE, "registers.own.title",
                DefinitionsView.class, Set.of(Role.OFFICE, Role.ADMINISTRATOR));
    }
}
