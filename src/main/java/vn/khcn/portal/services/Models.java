package vn.khcn.portal.services;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.LifeState;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Mô hình, nhiệm vụ thử nghiệm: what is tried out where, and how large. */
@Configuration(proxyBeanMethods = false)
class Models {
    private static final String LABELS = "services.models.";

    /** The life of a model. */
    enum State implements LifeState {
        RUNNING, ENDED, STOPPED;

        @Override
        public Look look() {
            return switch (this) {
                case RUNNING -> Look.OPEN;
                case ENDED -> Look.DONE;
                case STOPPED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case RUNNING -> Set.of(ENDED, STOPPED);
                case ENDED, STOPPED -> Set.of();
            };
        }
    }

    @Bean
    @Order(8)
    RegisterDefinition servicesModelsRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required().shown(),
                        Field.day("d01", "startedOn").required().shown(),
                        Field.choice("s02", "kind", "TRIAL", "SUPPORT", "RESEARCH").required().shown().filter()
                                .initially("TRIAL"),
                        Field.catalog("r01", "place", "PLACE").shown().filter(),
                        Field.catalog("r02", "party", "PARTY"),
                        Field.number("n01", "area").decimals(2).shown(),
                        Field.day("d02", "checkedOn"),
                        Field.day("d03", "endedOn"),
                        Field.text("l01", "note"))
                .mainDay("startedOn").titled("{name}").life(State.class)
                .events(EventKind.of("checked").within(State.RUNNING).dates("checkedOn"),
                        EventKind.of("urged").within(State.RUNNING).dates("checkedOn"),
                        EventKind.of("ended").leadsTo(State.ENDED).dates("endedOn"),
                        EventKind.of("stopped").leadsTo(State.STOPPED).dates("endedOn"))
                .measures(Measure.balance("running", "started", "closed").by("kind"),
                        Measure.records("started", "startedOn").by("kind"),
                        Measure.events("checked", "checked").distinct("name"),
                        Measure.events("area", "checked", "urged").sum("area").by("kind").decimals(2),
                        Measure.events("closed", "ended", "stopped").by("kind"))
                .build();
    }
}
