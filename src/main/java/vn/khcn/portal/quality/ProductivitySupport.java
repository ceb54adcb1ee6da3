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

/** Năng suất chất lượng: which tool is being introduced where. */
@Configuration(proxyBeanMethods = false)
class ProductivitySupport {
    private static final String LABELS = "quality.productivity.";

    /** The life of a support. */
    enum State implements LifeState {
        RUNNING, DONE, STOPPED;

        @Override
        public Look look() {
            return switch (this) {
                case RUNNING -> Look.OPEN;
                case DONE -> Look.DONE;
                case STOPPED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case RUNNING -> Set.of(DONE, STOPPED);
                case DONE, STOPPED -> Set.of();
            };
        }
    }

    @Bean
    @Order(11)
    RegisterDefinition productivitySupportRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.catalog("r01", "party", "PARTY").required().shown(),
                        Field.day("d01", "startedOn").required().shown(),
                        Field.choice("s01", "tool", "FIVE_S", "MODEL", "STANDARDS", "SYSTEM", "EXPERT").required()
                                .shown().filter(),
                        Field.catalog("r02", "place", "PLACE").shown().filter(),
                        Field.number("n01", "people"),
                        Field.day("d02", "checkedOn"),
                        Field.day("d03", "doneOn"),
                        Field.text("l01", "note"))
                .mainDay("startedOn").titled("{party} – {tool}").life(State.class)
                .events(EventKind.of("checked").within(State.RUNNING).dates("checkedOn"),
                        EventKind.of("done").leadsTo(State.DONE).dates("doneOn").fields(Field.number("n01", "people")),
                        EventKind.of("stopped").leadsTo(State.STOPPED))
                .measures(Measure.balance("running", "begun", "closed").by("tool"),
                        Measure.records("begun", "startedOn").by("tool").at("place"),
                        Measure.events("checked", "checked").by("tool"),
                        Measure.events("done", "done").by("tool"),
                        Measure.events("trained", "done").sum("people").by("tool"),
                        Measure.events("closed", "done", "stopped").by("tool"))
                .build();
    }
}
