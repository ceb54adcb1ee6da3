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

/** Truy xuất nguồn gốc, mã số mã vạch, ghi nhãn: whom the unit guides in what. */
@Configuration(proxyBeanMethods = false)
class TraceabilitySupport {
    private static final String LABELS = "quality.traceability.";

    /** The life of a support. */
    enum State implements LifeState {
        GUIDED, DONE, STOPPED;

        @Override
        public Look look() {
            return switch (this) {
                case GUIDED -> Look.OPEN;
                case DONE -> Look.DONE;
                case STOPPED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case GUIDED -> Set.of(DONE, STOPPED);
                case DONE, STOPPED -> Set.of();
            };
        }
    }

    @Bean
    @Order(10)
    RegisterDefinition traceabilitySupportRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.catalog("r01", "party", "PARTY").required().shown().filter(),
                        Field.day("d01", "guidedOn").required().shown(),
                        Field.choice("s01", "kind", "TRACEABILITY", "BARCODE_NEW", "BARCODE_RENEWED", "LABEL")
                                .required().shown().filter().initially("TRACEABILITY"),
                        Field.line("s02", "product").shown(),
                        Field.catalog("r02", "place", "PLACE").filter(),
                        Field.day("d02", "doneOn"),
                        Field.text("l01", "note"))
                .mainDay("guidedOn").titled("{party} – {kind}").life(State.class)
                .events(EventKind.of("done").leadsTo(State.DONE).dates("doneOn"),
                        EventKind.of("stopped").leadsTo(State.STOPPED))
                .measures(Measure.records("guided", "guidedOn").by("kind").at("place"),
                        Measure.records("parties", "guidedOn").distinct("party"),
                        Measure.events("done", "done").by("kind"))
                .build();
    }
}
