package vn.khcn.portal.office;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Quyết định nhân sự: what for, how many people, signed on one day and in force from another. */
@Configuration(proxyBeanMethods = false)
class OfficeStaffEvents {
    private static final String LABELS = "office.staffEvents.";

    @Bean
    RegisterDefinition staffEventRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.choice("s01", "kind", "RECRUITMENT", "CONTRACT", "APPOINTMENT", "REAPPOINTMENT",
                        "ROTATION", "TRANSFER", "SECONDMENT", "GRADE", "SALARY", "SALARY_EARLY", "MATERNITY",
                        "TRAINING", "ABROAD", "RETIREMENT", "PLANNING", "DISCIPLINE").required().shown().filter(),
                        Field.line("s02", "position").shown(), Field.line("s03", "workUnit").shown(),
                        Field.choice("s04", "group", "CIVIL_SERVANT", "PUBLIC_EMPLOYEE", "CONTRACT").required()
                                .shown().filter(),
                        Field.number("n01", "people").required().initially(java.math.BigDecimal.ONE).shown(),
                        Field.line("s05", "decision"), Field.day("d01", "signedOn").required().shown(),
                        Field.day("d02", "effectiveOn").shown(), Field.day("d03", "untilOn"), Field.text("l01", "note"))
                .mainDay("signedOn").titled("{kind} – {position}")
                .measures(Measure.records("decided", "signedOn").by("kind"),
                        Measure.records("people", "signedOn").sum("people").by("kind"),
                        Measure.records("effective", "effectiveOn").sum("people").by("kind"))
                .build();
    }
}
