package vn.khcn.portal.home.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.shell.NavigationItem;
import vn.khcn.portal.shell.UserMenuItem;

/** Hands the first screen to the navigation and the guide to the user menu. */
@Configuration
class HomeNavigation {
    @Bean
    NavigationItem home() {
        return new NavigationItem(NavigationItem.Group.HOME, 0, "home.title", HomeView.class, Set.of());
    }

    @Bean
    UserMenuItem guideItem() {
        return new UserMenuItem(20, "home.guide.title", GuideView.class);
    }
}
