package vn.khcn.portal.innovation;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.LifeState;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Sáng kiến: submitted, screened, recognised; authors are counted, not named. */
@Configuration(proxyBeanMethods = false)
class Initiatives {
    private static final String LABELS = "innovation.initiatives.";

    /** The life of an initiative. */
    enum State implements LifeState {
        SUBMITTED, SCREENED, RECOGNISED, REJECTED;

        @Override
        public Look look() {
            return switch (this) {
                case SUBMITTED -> Look.OPEN;
                case SCREENED -> Look.WAITING;
                case RECOGNISED -> Look.DONE;
                case REJECTED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case SUBMITTED -> Set.of(SCREENED, RECOGNISED, REJECTED);
                case SCREENED -> Set.of(RECOGNISED, REJECTED);
                case RECOGNISED, REJECTED -> Set.of();
            };
        }
    }

    @Bean
    @Order(5)
    RegisterDefinition innovationInitiativesRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required().shown(),
                        Field.day("d01", "submittedOn").required().shown(),
                        Field.record("r01", "round", InitiativeRounds.CODE).shown().filter(),
                        Field.catalog("r02", "party", "PARTY").shown().filter(),
                        Field.number("n01", "authors").required().shown().initially(1),
                        Field.choice("s02", "field", "EDUCATION", "HEALTH", "AGRICULTURE", "MANAGEMENT", "ENGINEERING",
                                "OTHER").filter(),
                        Field.day("d02", "recognisedOn").shown(),
                        Field.text("l01", "note"))
                .mainDay("submittedOn").titled("{name}").life(State.class)
                .events(EventKind.of("screened").leadsTo(State.SCREENED),
                        EventKind.of("recognised").leadsTo(State.RECOGNISED).decided().dates("recognisedOn"),
                        EventKind.of("rejected").leadsTo(State.REJECTED))
                .measures(Measure.events("recognised", "recognised").by("field"),
                        Measure.events("authors", "recognised").sum("authors"),
                        Measure.records("submitted", "submittedOn").by("field"))
                .build();
    }
}
