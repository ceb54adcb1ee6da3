package vn.khcn.portal.technology;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Kiểm tra an toàn bức xạ: which facility, which source, with what result. */
@Configuration(proxyBeanMethods = false)
class RadiationChecks {
    private static final String LABELS = "technology.checks.";

    @Bean
    @Order(10)
    RegisterDefinition technologyRadiationChecksRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.record("r01", "facility", RadiationFacilities.CODE).required().shown().filter(),
                        Field.day("d01", "checkedOn").required().shown(),
                        Field.choice("s01", "source", "XRAY", "RADIOACTIVE").required().shown().filter()
                                .initially("XRAY"),
                        Field.choice("s02", "result", "COMPLIES", "IMPROVE", "VIOLATES").shown().filter(),
                        Field.text("l01", "note"))
                .mainDay("checkedOn").titled("{facility}")
                .measures(Measure.records("checks", "checkedOn").by("source"),
                        Measure.records("byResult", "checkedOn").by("result"))
                .build();
    }
}
