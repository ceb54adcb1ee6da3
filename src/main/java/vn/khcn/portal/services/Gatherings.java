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

/** Hội nghị, tập huấn, hội thảo, triển lãm, tham quan: what, where, when and how many came; of every unit. */
@Configuration(proxyBeanMethods = false)
class Gatherings {
    private static final String LABELS = "services.events.";

    /** The life of an event. */
    enum State implements LifeState {
        PLANNED, HELD, CANCELLED;

        @Override
        public Look look() {
            return switch (this) {
                case PLANNED -> Look.WAITING;
                case HELD -> Look.DONE;
                case CANCELLED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case PLANNED -> Set.of(HELD, CANCELLED);
                case HELD, CANCELLED -> Set.of();
            };
        }
    }

    @Bean
    @Order(6)
    RegisterDefinition servicesGatheringsRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required().shown(),
                        Field.day("d01", "heldOn").required().shown().ahead(),
                        Field.choice("s02", "kind", "TRAINING", "CONFERENCE", "WORKSHOP", "EXHIBITION", "STUDY_VISIT",
                                "MEETING").required().shown().filter(),
                        Field.choice("s03", "topic", "QUALITY", "INITIATIVE", "IP", "STARTUP", "BIOTECH", "RADIATION",
                                "TECHNOLOGY", "RESEARCH", "GRASSROOTS", "TRANSFER", "OTHER").required().shown()
                                .filter(),
                        Field.choice("s04", "role", "HOST", "GUEST").required().filter().initially("HOST"),
                        Field.catalog("r01", "place", "PLACE").shown().filter(),
                        Field.catalog("r02", "partner", "PARTY"),
                        Field.number("n01", "attendees").shown(),
                        Field.number("n02", "stalls"),
                        Field.day("d02", "planMadeOn"),
                        Field.text("l01", "note"))
                .mainDay("heldOn").titled("{name}").life(State.class)
                .events(EventKind.of("held").leadsTo(State.HELD).dates("heldOn")
                        .fields(Field.number("n01", "attendees")),
                        EventKind.of("cancelled").leadsTo(State.CANCELLED))
                .measures(Measure.records("held", "heldOn").by("kind").at("place").where("state", "HELD"),
                        Measure.records("trainings", "heldOn").by("topic").at("place").where("state", "HELD")
                                .where("kind", "TRAINING"),
                        Measure.records("attendees", "heldOn").sum("attendees").by("topic").where("state", "HELD")
                                .where("role", "HOST"),
                        Measure.records("workshops", "heldOn").by("topic").where("state", "HELD").where("kind",
                                "WORKSHOP"),
                        Measure.records("meetings", "heldOn").by("topic").where("state", "HELD").where("kind",
                                "MEETING"),
                        Measure.records("sent", "heldOn").sum("attendees").by("topic").where("state", "HELD")
                                .where("role", "GUEST"),
                        Measure.records("classesPlanned", "planMadeOn").by("topic").where("kind", "TRAINING"),
                        Measure.records("scheduled", "heldOn").by("topic").at("place")
                                .where("kind", "TRAINING", "CONFERENCE", "WORKSHOP").where("state", "PLANNED", "HELD"),
                        Measure.records("stalls", "heldOn").sum("stalls").by("topic").where("state", "PLANNED", "HELD"))
                .build();
    }
}
