package vn.khcn.portal.services;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Dịch vụ kiểm định, hiệu chuẩn, đo: how many instruments of which type, and how many passed. */
@Configuration(proxyBeanMethods = false)
class VerificationServices {
    private static final String LABELS = "services.verifications.";

    @Bean
    @Order(4)
    RegisterDefinition servicesVerificationServicesRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.day("d01", "verifiedOn").required().shown(),
                        Field.catalog("r01", "instrument", "INSTRUMENT").required().shown().filter(),
                        Field.catalog("r02", "place", "PLACE").shown().filter(),
                        Field.number("n01", "quantity").required().shown(),
                        Field.number("n02", "passed").shown(),
                        Field.choice("s01", "kind", "VERIFICATION", "COMPARISON", "CALIBRATION", "MEASUREMENT")
                                .required().shown().filter().initially("VERIFICATION"),
                        Field.catalog("r03", "party", "PARTY").filter(),
                        Field.catalog("r04", "partner", "PARTY").filter(),
                        Field.text("l01", "note"))
                .mainDay("verifiedOn").titled("{instrument} – {place}, {verifiedOn}")
                .measures(Measure.records("passed", "verifiedOn").sum("passed").by("instrument").at("place"),
                        Measure.records("verified", "verifiedOn").sum("quantity").by("instrument").at("place"),
                        Measure.records("byKind", "verifiedOn").sum("quantity").by("kind"),
                        Measure.records("customers", "verifiedOn").distinct("party"))
                .build();
    }
}
