package vn.khcn.portal.technology;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Chứng chỉ nhân viên bức xạ: for which office of which facility. */
@Configuration(proxyBeanMethods = false)
class RadiationStaff {
    private static final String LABELS = "technology.staff.";

    @Bean
    @Order(9)
    RegisterDefinition technologyRadiationStaffRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "number").shown(),
                        Field.day("d01", "issuedOn").required().shown(),
                        Field.record("r01", "facility", RadiationFacilities.CODE).required().shown().filter(),
                        Field.choice("s02", "role", "OFFICER", "STAFF").required().shown().filter()
                                .initially("OFFICER"),
                        Field.day("d02", "expiresOn").shown(),
                        Field.text("l01", "note"))
                .mainDay("issuedOn").titled("{role} – {facility}")
                .measures(Measure.records("issued", "issuedOn").by("role"))
                .build();
    }
}
