package vn.khcn.portal.demo.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.shell.NavigationItem;

/** Hands the page of the clock to the navigation. */
@Configuration
@Profile("demo")
class DemoNavigation {
    @Bean
    NavigationItem demoClockItem() {
        return new NavigationItem(NavigationItem.Group.ADMINISTRATION, 90, "demo.clock.title", DemoClockView.class,
                Set.of(Role.ADMINISTRATOR));
    }
}
