package vn.khcn.portal.innovation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Kiểm soát chỉ dẫn địa lý, nhãn hiệu cộng đồng: visits and samples. */
@Configuration(proxyBeanMethods = false)
class IndicationChecks {
    private static final String LABELS = "innovation.indications.";

    @Bean
    @Order(3)
    RegisterDefinition innovationIndicationChecksRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "indication").required().shown(),
                        Field.day("d01", "checkedOn").required().shown().ahead(),
                        Field.catalog("r01", "place", "PLACE").shown().filter(),
                        Field.catalog("r02", "party", "PARTY"),
                        Field.number("n01", "parties").shown(),
                        Field.number("n02", "samples"),
                        Field.choice("s02", "result", "COMPLIES", "IMPROVE", "VIOLATES").shown().filter(),
                        Field.text("l01", "note"))
                .mainDay("checkedOn").titled("{indication} – {place}")
                .measures(Measure.records("checks", "checkedOn").by("indication").at("place"),
                        Measure.records("parties", "checkedOn").sum("parties"),
                        Measure.records("samples", "checkedOn").sum("samples"))
                .build();
    }
}
