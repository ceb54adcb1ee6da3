package vn.khcn.portal.quality;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Hỗ trợ kiểm định phương tiện đo nhóm 2: how many of which type, where, on which day; a planned day has no quantity yet. */
@Configuration(proxyBeanMethods = false)
class Verifications {
    private static final String LABELS = "quality.verifications.";

    @Bean
    @Order(2)
    RegisterDefinition verificationRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.day("d01", "verifiedOn").required().shown().ahead(),
                        Field.catalog("r01", "instrument", "INSTRUMENT").required().shown().filter(),
                        Field.catalog("r02", "place", "PLACE").required().shown().filter(),
                        Field.number("n01", "quantity").required().shown(), Field.number("n02", "passed").shown(),
                        Field.choice("s01", "kind", "SUPPORT", "SERVICE").required().initially("SUPPORT").filter(),
                        Field.text("l01", "note"))
                .mainDay("verifiedOn").titled("{instrument} – {place}, {verifiedOn}")
                .measures(Measure.records("verified", "verifiedOn").sum("quantity").by("instrument").at("place"),
                        Measure.records("passed", "verifiedOn").sum("passed").by("instrument").at("place"),
                        Measure.records("places", "verifiedOn").distinct("place"),
                        Measure.records("campaigns", "verifiedOn").by("kind").at("place"))
                .build();
    }
}
