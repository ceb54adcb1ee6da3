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

/** Cuộc thi khởi nghiệp, sáng tạo: an edition from its launch to its awards. */
@Configuration(proxyBeanMethods = false)
class Contests {
    static final String CODE = "innovation.contests";
    private static final String LABELS = "innovation.contests.";

    /** The rounds of a contest. */
    enum State implements LifeState {
        LAUNCHED, RECEIVED, SEMI_FINAL, FINAL, AWARDED, CANCELLED;

        @Override
        public Look look() {
            return switch (this) {
                case LAUNCHED, RECEIVED, SEMI_FINAL -> Look.OPEN;
                case FINAL -> Look.WAITING;
                case AWARDED -> Look.DONE;
                case CANCELLED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case LAUNCHED -> Set.of(RECEIVED, CANCELLED);
                case RECEIVED -> Set.of(SEMI_FINAL, FINAL, CANCELLED);
                case SEMI_FINAL -> Set.of(FINAL, CANCELLED);
                case FINAL -> Set.of(AWARDED, CANCELLED);
                case AWARDED, CANCELLED -> Set.of();
            };
        }
    }

    @Bean
    @Order(7)
    RegisterDefinition innovationContestsRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required().shown().unique(),
                        Field.day("d01", "launchedOn").required().shown(),
                        Field.choice("s02", "kind", "STARTUP", "CREATION", "YOUTH").required().shown().filter()
                                .initially("STARTUP"),
                        Field.number("n01", "edition").shown(),
                        Field.line("s03", "decision"),
                        Field.catalog("r01", "partner", "PARTY"),
                        Field.number("n02", "received").shown(),
                        Field.day("d02", "awardedOn"),
                        Field.text("l01", "note"))
                .mainDay("launchedOn").titled("{name}").life(State.class)
                .events(EventKind.of("received").leadsTo(State.RECEIVED)
                        .fields(Field.number("n01", "received").required()),
                        EventKind.of("semiFinal").leadsTo(State.SEMI_FINAL).decided(),
                        EventKind.of("final").leadsTo(State.FINAL),
                        EventKind.of("awarded").leadsTo(State.AWARDED).decided().withAmount().dates("awardedOn"),
                        EventKind.of("cancelled").leadsTo(State.CANCELLED).decided())
                .measures(Measure.records("launched", "launchedOn").by("kind"),
                        Measure.events("received", "received").sum("received").by("kind"),
                        Measure.events("awarded", "awarded").by("kind"),
                        Measure.events("prizes", "awarded").sum("amount"))
                .build();
    }
}
