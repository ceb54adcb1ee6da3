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

/** Công bố hợp chuẩn, hợp quy: who declares which product to follow which standard. */
@Configuration(proxyBeanMethods = false)
class ConformityDeclarations {
    private static final String LABELS = "quality.conformity.";

    /** The life of a declaration. */
    enum State implements LifeState {
        RECEIVED, NOTICED, RETURNED;

        @Override
        public Look look() {
            return switch (this) {
                case RECEIVED -> Look.WAITING;
                case NOTICED -> Look.DONE;
                case RETURNED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case RECEIVED -> Set.of(NOTICED, RETURNED);
                case NOTICED, RETURNED -> Set.of();
            };
        }
    }

    @Bean
    @Order(7)
    RegisterDefinition conformityDeclarationsRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "number").shown(),
                        Field.day("d01", "receivedOn").required().shown(),
                        Field.catalog("r01", "party", "PARTY").required().shown().filter(),
                        Field.choice("s02", "kind", "STANDARD", "REGULATION").required().shown().filter()
                                .initially("STANDARD"),
                        Field.line("s03", "product"),
                        Field.line("s04", "standards").shown(),
                        Field.day("d02", "noticedOn"),
                        Field.text("l01", "note"))
                .mainDay("receivedOn").titled("{party} – {kind}").life(State.class)
                .events(EventKind.of("noticed").leadsTo(State.NOTICED).dates("noticedOn"),
                        EventKind.of("returned").leadsTo(State.RETURNED))
                .measures(Measure.records("received", "receivedOn").by("kind"),
                        Measure.records("parties", "receivedOn").distinct("party"),
                        Measure.events("noticed", "noticed").by("kind"),
                        Measure.events("returned", "returned").by("kind"))
                .build();
    }
}
