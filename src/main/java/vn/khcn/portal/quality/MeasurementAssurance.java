package vn.khcn.portal.quality;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.LifeState;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Bảo đảm đo lường tại doanh nghiệp (Đề án 996): who registered, what was done. */
@Configuration(proxyBeanMethods = false)
class MeasurementAssurance {
    private static final String LABELS = "quality.measurement.";

    /** The life of a support. */
    enum State implements LifeState {
        REGISTERED, RUNNING, DONE, STOPPED;

        @Override
        public Look look() {
            return switch (this) {
                case RUNNING -> Look.OPEN;
                case REGISTERED -> Look.WAITING;
                case DONE -> Look.DONE;
                case STOPPED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case REGISTERED -> Set.of(RUNNING, DONE, STOPPED);
                case RUNNING -> Set.of(DONE, STOPPED);
                case DONE, STOPPED -> Set.of();
            };
        }
    }

    @Bean
    @Order(12)
    RegisterDefinition measurementAssuranceRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.catalog("r01", "party", "PARTY").required().shown(),
                        Field.day("d01", "registeredOn").required().shown(),
                        Field.choice("s01", "kind", "PROGRAMME", "CALIBRATION", "TRAINING").required().shown().filter()
                                .initially("PROGRAMME"),
                        Field.catalog("r02", "instrument", "INSTRUMENT").shown().filter(),
                        Field.number("n01", "quantity"),
                        Field.catalog("r03", "place", "PLACE").filter(),
                        Field.day("d02", "doneOn").shown(),
                        Field.text("l01", "note"))
                .mainDay("registeredOn").titled("{party} – {kind}").life(State.class)
                .events(EventKind.of("begun").leadsTo(State.RUNNING).decided(),
                        EventKind.of("done").leadsTo(State.DONE).dates("doneOn"),
                        EventKind.of("stopped").leadsTo(State.STOPPED))
                .measures(Measure.records("registered", "registeredOn").by("kind"),
                        Measure.events("done", "done").by("kind"),
                        Measure.events("instruments", "done").sum("quantity").by("instrument"))
                .build();
    }
}
