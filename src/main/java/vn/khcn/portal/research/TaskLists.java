package vn.khcn.portal.research;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.LifeState;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Danh mục nhiệm vụ KH&CN: the list of a year and batch on its way to approval. */
@Configuration(proxyBeanMethods = false)
class TaskLists {
    static final String CODE = "research.lists";
    private static final String LABELS = "research.lists.";

    /** The way of a list. */
    enum State implements LifeState {
        DRAFTED, CONSULTED, SUBMITTED, APPROVED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case DRAFTED -> EnumSet.of(CONSULTED, SUBMITTED);
                case CONSULTED -> EnumSet.of(CONSULTED, SUBMITTED);
                case SUBMITTED -> EnumSet.of(DRAFTED, APPROVED);
                case APPROVED -> EnumSet.noneOf(State.class);
            };
        }

        @Override
        public Look look() {
            return switch (this) {
                case DRAFTED -> Look.OPEN;
                case CONSULTED, SUBMITTED -> Look.WAITING;
                case APPROVED -> Look.DONE;
            };
        }
    }

    @Bean
    RegisterDefinition researchListRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required(), Field.day("d01", "draftedOn").required().shown(),
                        Field.line("s04", "forYear").required().shown().filter(), Field.line("s02", "batch").shown(),
                        Field.choice("s03", "level", TaskEvents.TIERS).required().initially("PROVINCE").shown()
                                .filter(),
                        Field.number("n01", "tasks").shown(), Field.day("d02", "approvedOn"), Field.text("l01", "note"))
                .mainDay("draftedOn").titled("{name}").life(State.class)
                .events(EventKind.of("consulted").leadsTo(State.CONSULTED).fields(Field.line("s01", "body")),
                        EventKind.of("submitted").leadsTo(State.SUBMITTED).fields(Field.number("n01", "tasks")),
                        EventKind.of("returned").leadsTo(State.DRAFTED),
                        EventKind.of("approved").leadsTo(State.APPROVED).decided().dates("approvedOn")
                                .fields(Field.number("n01", "tasks")),
                        EventKind.of("amended").within(State.APPROVED).decided().fields(Field.number("n01", "tasks")))
                .measures(Measure.events("consulted", "consulted").by("level"),
                        Measure.events("submitted", "submitted").by("level"),
                        Measure.events("submittedTasks", "submitted").sum("tasks").by("level"),
                        Measure.events("approved", "approved").by("level"),
                        Measure.events("approvedTasks", "approved").sum("tasks").by("level"))
                .build();
    }
}
