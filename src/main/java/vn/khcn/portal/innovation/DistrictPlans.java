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

/** KH&CN cơ sở: each district's plan of the year, and the meetings about it. */
@Configuration(proxyBeanMethods = false)
class DistrictPlans {
    private static final String LABELS = "innovation.districts.";

    /** The life of a plan. */
    enum State implements LifeState {
        PROPOSED, APPROVED, DROPPED;

        @Override
        public Look look() {
            return switch (this) {
                case PROPOSED -> Look.OPEN;
                case APPROVED -> Look.DONE;
                case DROPPED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case PROPOSED -> Set.of(APPROVED, DROPPED);
                case APPROVED, DROPPED -> Set.of();
            };
        }
    }

    @Bean
    @Order(6)
    RegisterDefinition innovationDistrictPlansRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.catalog("r01", "place", "PLACE").required().shown().filter(),
                        Field.day("d01", "proposedOn").required().shown(),
                        Field.line("s01", "year").required().shown(),
                        Field.number("n02", "tasks").shown(),
                        Field.money("n03", "budget").shown(),
                        Field.day("d02", "metOn"),
                        Field.day("d03", "approvedOn").shown(),
                        Field.text("l01", "note"))
                .mainDay("proposedOn").titled("{place}, {year}").life(State.class)
                .events(EventKind.of("met").dates("metOn"),
                        EventKind.of("approved").leadsTo(State.APPROVED).decided().dates("approvedOn"),
                        EventKind.of("dropped").leadsTo(State.DROPPED))
                .measures(Measure.events("districts", "met").distinct("place"),
                        Measure.records("plans", "proposedOn").at("place"),
                        Measure.records("tasks", "proposedOn").sum("tasks").at("place"),
                        Measure.events("approved", "approved").at("place"))
                .build();
    }
}
