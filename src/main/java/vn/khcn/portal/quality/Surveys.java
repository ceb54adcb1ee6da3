package vn.khcn.portal.quality;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Khảo sát chất lượng hàng hóa: a visit to one place for one purpose. */
@Configuration(proxyBeanMethods = false)
class Surveys {
    static final String CODE = "quality.surveys";
    private static final String LABELS = "quality.surveys.";

    @Bean
    @Order(3)
    RegisterDefinition surveyRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "purpose").required().shown(),
                        Field.day("d01", "surveyedOn").required().shown(),
                        Field.catalog("r01", "place", "PLACE").required().shown().filter(),
                        Field.catalog("r02", "material", "MATERIAL").shown().filter(),
                        Field.number("n01", "traders").shown(), Field.document("r03", "plan"),
                        Field.text("l01", "note"))
                .mainDay("surveyedOn").titled("{purpose} – {place}")
                .measures(Measure.records("surveys", "surveyedOn").by("purpose").at("place"),
                        Measure.records("places", "surveyedOn").distinct("place"),
                        Measure.records("traders", "surveyedOn").sum("traders").at("place"))
                .build();
    }
}
