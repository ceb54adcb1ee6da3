package vn.khcn.portal.quality;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Kiểm tra ISO hành chính công: which agency was visited when. */
@Configuration(proxyBeanMethods = false)
class IsoChecks {
    private static final String LABELS = "quality.isoChecks.";

    @Bean
    @Order(8)
    RegisterDefinition isoChecksRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.catalog("r01", "party", "PARTY").required().shown().filter(),
                        Field.day("d01", "checkedOn").required().shown(),
                        Field.choice("s01", "scope", "ISO", "REFORM").required().shown().filter().initially("REFORM"),
                        Field.catalog("r02", "place", "PLACE").filter(),
                        Field.choice("s02", "result", "GOOD", "IMPROVE").shown(),
                        Field.text("l01", "note"))
                .mainDay("checkedOn").titled("{party}")
                .measures(Measure.records("agencies", "checkedOn").distinct("party"),
                        Measure.records("checks", "checkedOn").by("scope"))
                .build();
    }
}
