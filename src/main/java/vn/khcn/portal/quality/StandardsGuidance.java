package vn.khcn.portal.quality;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Tiêu chuẩn, quy chuẩn kỹ thuật: looked up for others, or guided into being. */
@Configuration(proxyBeanMethods = false)
class StandardsGuidance {
    private static final String LABELS = "quality.standards.";

    @Bean
    @Order(13)
    RegisterDefinition standardsGuidanceRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.day("d01", "servedOn").required().shown(),
                        Field.choice("s01", "service", "LOOKUP", "OWN_STANDARD", "DECLARATION", "REGULATION").required()
                                .shown().filter().initially("LOOKUP"),
                        Field.catalog("r01", "party", "PARTY").required().shown().filter(),
                        Field.catalog("r02", "standard", "STANDARD").shown(),
                        Field.line("s02", "product"),
                        Field.number("n01", "documents"),
                        Field.text("l01", "note"))
                .mainDay("servedOn").titled("{party} – {service}")
                .measures(Measure.records("served", "servedOn").by("service"),
                        Measure.records("parties", "servedOn").distinct("party"),
                        Measure.records("documents", "servedOn").sum("documents"))
                .build();
    }
}
