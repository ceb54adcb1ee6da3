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

/** Kiến nghị, xử lý sau thanh tra: what a conclusion asks for and how far it was carried out. */
@Configuration(proxyBeanMethods = false)
class InspectionRecommendations {
    private static final String LABELS = "inspection.recommendations.";

    /** How far it was carried out. */
    enum State implements LifeState {
        OPEN, PARTLY, EXECUTED;

        @Override
        public Set<State> next() {
            return this == EXECUTED ? EnumSet.noneOf(State.class) : EnumSet.of(PARTLY, EXECUTED);
        }
    }

    @Bean
    RegisterDefinition inspectionRecommendationRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "content").required(),
                        Field.choice("s02", "kind", "DEDUCT", "RECOVER", "CORRECT", "DISCIPLINE").required().shown()
                                .filter(),
                        Field.record("r01", "inspection", InspectorateInspections.CODE),
                        Field.catalog("r02", "party", "PARTY")
                                .shown().filter(),
                        Field.day("d01", "madeOn").required().shown(), Field.day("d02", "dueOn").shown(),
                        Field.money("n01", "amount").shown(), Field.money("n02", "executed").shown(),
                        Field.day("d03", "executedOn"), Field.text("l01", "note"))
                .mainDay("madeOn").titled("{content}").life(State.class)
                .events(EventKind.of("partly").leadsTo(State.PARTLY).withAmount(),
                        EventKind.of("executed").leadsTo(State.EXECUTED).withAmount().dates("executedOn"))
                .watches(Watch.of("late").in(State.OPEN, State.PARTLY).past("dueOn", 0))
                .measures(Measure.records("made", "madeOn").by("kind"),
                        Measure.records("amount", "madeOn").sum("amount").by("kind"),
                        Measure.events("executed", "executed").by("kind"),
                        Measure.events("executedMoney", "partly", "executed").sum("amount").by("kind"),
                        Measure.balance("open", "made", "executed"))
                .build();
    }
}
