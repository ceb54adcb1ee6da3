package vn.khcn.portal.exchange.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.shell.NavigationItem;
import vn.khcn.portal.shell.NavigationItem.Group;

/** Way to the clients. */
@Configuration(proxyBeanMethods = false)
public class ExchangeNavigation {
    static final String CLIENTS = "quan-tri/ket-noi";

    @Bean
    NavigationItem clientsItem() {
        return new NavigationItem(Group.ADMINISTRATION, 80, "exchange.clients.title", ClientsView.class,
                Set.of(Role.ADMINISTRATOR));
    }
}
