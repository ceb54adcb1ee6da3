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

/** Dự án dự thi: which round each came to, and its award. */
@Configuration(proxyBeanMethods = false)
class ContestEntries {
    private static final String LABELS = "innovation.entries.";

    /** How far an entry came. */
    enum State implements LifeState {
        ENTERED, SEMI_FINAL, FINAL, AWARDED, OUT;

        @Override
        public Look look() {
            return switch (this) {
                case ENTERED, SEMI_FINAL -> Look.OPEN;
                case FINAL -> Look.WAITING;
                case AWARDED -> Look.DONE;
                case OUT -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case ENTERED -> Set.of(SEMI_FINAL, OUT);
                case SEMI_FINAL -> Set.of(FINAL, OUT);
                case FINAL -> Set.of(AWARDED, OUT);
                case AWARDED, OUT -> Set.of();
            };
        }
    }

    @Bean
    @Order(8)
    RegisterDefinition innovationContestEntriesRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required().shown(),
                        Field.day("d01", "enteredOn").required().shown(),
                        Field.record("r01", "contest", Contests.CODE).required().shown().filter(),
                        Field.choice("s02", "field", "AGRICULTURE", "TOURISM", "IT", "PRODUCTION", "OTHER").required()
                                .shown().filter(),
                        Field.catalog("r02", "place", "PLACE").shown().filter(),
                        Field.choice("s03", "applicantKind", "GROUP", "ENTERPRISE", "COOPERATIVE").filter(),
                        Field.number("n01", "score").decimals(2).shown(),
                        Field.choice("s04", "award", "FIRST", "SECOND", "THIRD", "CONSOLATION").shown(),
                        Field.text("l01", "note"))
                .mainDay("enteredOn").titled("{name}").life(State.class)
                .events(EventKind.of("semiFinal").leadsTo(State.SEMI_FINAL).decided(),
                        EventKind.of("scored").within(State.SEMI_FINAL, State.FINAL)
                                .fields(Field.number("n01", "score").decimals(2).required()),
                        EventKind.of("final").leadsTo(State.FINAL),
                        EventKind.of("awarded").leadsTo(State.AWARDED).decided().withAmount().fields(
                                Field.choice("s01", "award", "FIRST", "SECOND", "THIRD", "CONSOLATION").required()),
                        EventKind.of("out").leadsTo(State.OUT))
                .measures(Measure.events("semiFinal", "semiFinal").by("field"),
                        Measure.events("final", "final").by("field"),
                        Measure.events("scored", "scored").by("field"),
                        Measure.records("entered", "enteredOn").by("field"),
                        Measure.events("awarded", "awarded").by("award"))
                .build();
    }
}
