package vn.khcn.portal.home.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.shell.NavigationItem;

/** Hands the first screen to the navigation. */
@Configuration
class HomeNavigation {
    @Bean
    NavigationItem home() {
        return new NavigationItem(NavigationItem.Group.HOME, 0, "home.title", HomeView.class, Set.of());
    }
}
