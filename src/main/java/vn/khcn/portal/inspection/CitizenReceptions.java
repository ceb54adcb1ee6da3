package vn.khcn.portal.inspection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Tiếp công dân: each reception with the visits it brought. */
@Configuration(proxyBeanMethods = false)
class CitizenReceptions {
    private static final String LABELS = "inspection.receptions.";

    @Bean
    RegisterDefinition citizenReceptionRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.day("d01", "heldOn").required().shown(),
                        Field.choice("s01", "kind", "REGULAR", "STANDING", "ON_REQUEST").required()
                                .initially("REGULAR").shown().filter(),
                        Field.line("s02", "receiver").shown(),
                        Field.number("n01", "visits").required().initially(java.math.BigDecimal.ZERO).shown(),
                        Field.number("n02", "people").shown(), Field.number("n03", "groups"),
                        Field.number("n04", "matters").shown(), Field.text("l01", "content"))
                .mainDay("heldOn").titled("{kind}, {heldOn}")
                .measures(Measure.records("held", "heldOn").by("kind"),
                        Measure.records("visits", "heldOn").sum("visits").by("kind"),
                        Measure.records("people", "heldOn").sum("people").by("kind"),
                        Measure.records("matters", "heldOn").sum("matters").by("kind"))
                .build();
    }
}
