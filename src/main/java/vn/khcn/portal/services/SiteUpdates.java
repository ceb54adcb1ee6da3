package vn.khcn.portal.services;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Trang thông tin điện tử: when each site was kept up, with how many items. */
@Configuration(proxyBeanMethods = false)
class SiteUpdates {
    private static final String LABELS = "services.sites.";

    @Bean
    @Order(1)
    RegisterDefinition servicesSiteUpdatesRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.catalog("r01", "site", "SITE").required().shown().filter(),
                        Field.day("d01", "updatedOn").required().shown(),
                        Field.number("n01", "items").shown(),
                        Field.line("s01", "content"),
                        Field.text("l01", "note"))
                .mainDay("updatedOn").titled("{site}, {updatedOn}")
                .measures(Measure.records("sites", "updatedOn").distinct("site"),
                        Measure.records("items", "updatedOn").sum("items").by("site"))
                .build();
    }
}
