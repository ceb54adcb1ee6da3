package vn.khcn.portal.inspection;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.LifeState;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.definition.Watch;

/** Quyết định xử phạt vi phạm hành chính of the inspectorate. */
@Configuration(proxyBeanMethods = false)
class InspectionSanctions {
    private static final String LABELS = "inspection.sanctions.";
    private static final int TEN_DAYS = 10;

    /** The way of a fine. */
    enum State implements LifeState {
        DECIDED, PAID, ENFORCED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case DECIDED -> EnumSet.of(PAID, ENFORCED);
                case ENFORCED -> EnumSet.of(PAID);
                case PAID -> EnumSet.noneOf(State.class);
            };
        }

        @Override
        public Look look() {
            return switch (this) {
                case DECIDED -> Look.WAITING;
                case PAID -> Look.DONE;
                case ENFORCED -> Look.STOPPED;
            };
        }
    }

    @Bean
    RegisterDefinition inspectionSanctionRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "number").required().uniqueInYear().shown(),
                        Field.day("d01", "decidedOn").required().shown(),
                        Field.catalog("r01", "party", "PARTY").required().shown().filter(),
                        Field.choice("s02", "area", InspectorateInspections.AREAS).required().shown().filter(),
                        Field.text("l01", "violation"), Field.record("r02", "inspection", InspectorateInspections.CODE),
                        Field.money("n01", "amount").required().shown(), Field.line("s03", "remedy"),
                        Field.day("d02", "paidOn").shown(), Field.text("l02", "note"))
                .mainDay("decidedOn").titled("{number} – {party}").life(State.class)
                .events(EventKind.of("paid").leadsTo(State.PAID).withAmount().dates("paidOn"),
                        EventKind.of("enforced").leadsTo(State.ENFORCED).decided())
                .watches(Watch.of("unpaid").in(State.DECIDED).past("decidedOn", TEN_DAYS))
                .measures(Measure.records("decided", "decidedOn").by("area"),
                        Measure.records("fines", "decidedOn").sum("amount").by("area"),
                        Measure.records("parties", "decidedOn").distinct("party"),
                        Measure.events("paid", "paid").by("area"),
                        Measure.events("paidMoney", "paid").sum("amount").by("area"))
                .build();
    }
}
