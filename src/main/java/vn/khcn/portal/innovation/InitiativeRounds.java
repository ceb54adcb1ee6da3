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

/** Đợt xét sáng kiến: invited, submitted, screened, recognised. */
@Configuration(proxyBeanMethods = false)
class InitiativeRounds {
    static final String CODE = "innovation.rounds";
    private static final String LABELS = "innovation.rounds.";

    /** The life of a round. */
    enum State implements LifeState {
        INVITED, SUBMITTED, SCREENED, RECOGNISED, STOPPED;

        @Override
        public Look look() {
            return switch (this) {
                case INVITED, SUBMITTED -> Look.OPEN;
                case SCREENED -> Look.WAITING;
                case RECOGNISED -> Look.DONE;
                case STOPPED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case INVITED -> Set.of(SUBMITTED, SCREENED, RECOGNISED, STOPPED);
                case SUBMITTED -> Set.of(SCREENED, RECOGNISED, STOPPED);
                case SCREENED -> Set.of(RECOGNISED, STOPPED);
                case RECOGNISED, STOPPED -> Set.of();
            };
        }
    }

    @Bean
    @Order(4)
    RegisterDefinition innovationInitiativeRoundsRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required().shown(),
                        Field.day("d01", "invitedOn").required().shown(),
                        Field.choice("s02", "level", "PROVINCE", "DEPARTMENT").required().shown().filter()
                                .initially("PROVINCE"),
                        Field.number("n01", "submitted").shown(),
                        Field.number("n02", "screened").shown(),
                        Field.number("n03", "recognised").shown(),
                        Field.day("d02", "recognisedOn").shown(),
                        Field.text("l01", "note"))
                .mainDay("invitedOn").titled("{name}").life(State.class)
                .events(EventKind.of("submitted").leadsTo(State.SUBMITTED)
                        .fields(Field.number("n01", "submitted").required()),
                        EventKind.of("screened").leadsTo(State.SCREENED)
                                .fields(Field.number("n02", "screened").required()),
                        EventKind.of("recognised").leadsTo(State.RECOGNISED).decided().dates("recognisedOn")
                                .fields(Field.number("n03", "recognised").required()),
                        EventKind.of("stopped").leadsTo(State.STOPPED))
                .measures(Measure.events("rounds", "recognised").by("level"),
                        Measure.events("submitted", "submitted").sum("submitted").by("level"),
                        Measure.events("screened", "screened").sum("screened").by("level"),
                        Measure.events("recognised", "recognised").sum("recognised").by("level"),
                        Measure.records("invited", "invitedOn").by("level"))
                .build();
    }
}
