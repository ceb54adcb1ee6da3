package vn.khcn.portal.technology;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.LifeState;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Thiết bị, nguồn bức xạ: declared, and declared stopped. */
@Configuration(proxyBeanMethods = false)
class RadiationDevices {
    private static final String LABELS = "technology.devices.";

    /** The life of a device. */
    enum State implements LifeState {
        DECLARED, STOPPED;

        @Override
        public Look look() {
            return switch (this) {
                case DECLARED -> Look.OPEN;
                case STOPPED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case DECLARED -> Set.of(STOPPED);
                case STOPPED -> Set.of();
            };
        }
    }

    @Bean
    @Order(7)
    RegisterDefinition technologyRadiationDevicesRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required().shown(),
                        Field.day("d01", "declaredOn").required().shown(),
                        Field.record("r01", "facility", RadiationFacilities.CODE).required().shown().filter(),
                        Field.choice("s02", "kind", "XRAY", "CT", "SOURCE", "OTHER").required().shown().filter()
                                .initially("XRAY"),
                        Field.day("d02", "stoppedOn").shown(),
                        Field.text("l01", "note"))
                .mainDay("declaredOn").titled("{name} – {facility}").life(State.class)
                .events(EventKind.of("stopped").leadsTo(State.STOPPED).dates("stoppedOn"))
                .measures(Measure.records("declared", "declaredOn").by("kind"),
                        Measure.events("stopped", "stopped").by("kind"),
                        Measure.balance("inUse", "declared", "stopped").by("kind"))
                .build();
    }
}
