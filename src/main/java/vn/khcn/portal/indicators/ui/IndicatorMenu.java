package vn.khcn.portal.indicators.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.indicators.IndicatorNavigation;
import vn.khcn.portal.shell.NavigationItem;
import vn.khcn.portal.shell.RecordRoute;

/** Hands the list of indicators to the navigation. */
@Configuration
class IndicatorMenu {
    @Bean
    NavigationItem indicatorsItem() {
        return new NavigationItem(NavigationItem.Group.REPORTS, 40, "indicators.title", IndicatorListView.class,
                Set.of());
    }

    @Bean
    RecordRoute indicatorRoute() {
        return new RecordRoute("indicator", IndicatorNavigation.LIST + "/");
    }
}
