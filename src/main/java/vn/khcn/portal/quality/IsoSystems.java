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

/** Hệ thống quản lý chất lượng của cơ quan: built, appraised and recognised. */
@Configuration(proxyBeanMethods = false)
class IsoSystems {
    private static final String LABELS = "quality.isoSystems.";

    /** The life of a system. */
    enum State implements LifeState {
        BUILDING, APPRAISED, RECOGNISED, STOPPED;

        @Override
        public Look look() {
            return switch (this) {
                case BUILDING -> Look.OPEN;
                case APPRAISED -> Look.WAITING;
                case RECOGNISED -> Look.DONE;
                case STOPPED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case BUILDING -> Set.of(APPRAISED, RECOGNISED, STOPPED);
                case APPRAISED, RECOGNISED -> Set.of(RECOGNISED, STOPPED);
                case STOPPED -> Set.of();
            };
        }
    }

    @Bean
    @Order(9)
    RegisterDefinition isoSystemsRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.catalog("r01", "party", "PARTY").required().shown(),
                        Field.day("d01", "registeredOn").required().shown(),
                        Field.catalog("r02", "standard", "STANDARD").shown().filter(),
                        Field.line("s01", "scope"),
                        Field.day("d02", "appraisedOn").shown(),
                        Field.day("d03", "recognisedOn").shown(),
                        Field.text("l01", "note"))
                .mainDay("registeredOn").titled("{party} – {standard}").life(State.class)
                .events(EventKind.of("appraised").leadsTo(State.APPRAISED).decided().dates("appraisedOn"),
                        EventKind.of("recognised").leadsTo(State.RECOGNISED).decided().dates("recognisedOn"),
                        EventKind.of("stopped").leadsTo(State.STOPPED).decided())
                .measures(Measure.events("appraised", "appraised"),
                        Measure.events("recognised", "recognised"),
                        Measure.records("registered", "registeredOn"),
                        Measure.events("stopped", "stopped"))
                .build();
    }
}
