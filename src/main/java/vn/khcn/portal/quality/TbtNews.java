package vn.khcn.portal.quality;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Thông báo và hỏi đáp TBT: bulletins, notices, warnings, answers. */
@Configuration(proxyBeanMethods = false)
class TbtNews {
    private static final String LABELS = "quality.tbt.";

    @Bean
    @Order(14)
    RegisterDefinition tbtNewsRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required().shown(),
                        Field.day("d01", "publishedOn").required().shown(),
                        Field.choice("s02", "kind", "BULLETIN", "NOTICE", "WARNING", "ANSWER").required().shown()
                                .filter().initially("BULLETIN"),
                        Field.catalog("r01", "site", "SITE"),
                        Field.number("n01", "items"),
                        Field.text("l01", "note"))
                .mainDay("publishedOn").titled("{name}")
                .measures(Measure.records("bulletins", "publishedOn").where("kind", "BULLETIN"),
                        Measure.records("published", "publishedOn").by("kind"),
                        Measure.records("items", "publishedOn").sum("items").by("kind"))
                .build();
    }
}
