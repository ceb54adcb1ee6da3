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

/** Đơn khiếu nại, tố cáo, kiến nghị, phản ánh. */
@Configuration(proxyBeanMethods = false)
class Petitions {
    private static final String LABELS = "inspection.petitions.";

    /** The way of a petition. */
    enum State implements LifeState {
        RECEIVED, ADMITTED, TRANSFERRED, RETURNED, RESOLVED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case RECEIVED -> EnumSet.of(ADMITTED, TRANSFERRED, RETURNED, RESOLVED);
                case ADMITTED -> EnumSet.of(RESOLVED, RETURNED);
                case TRANSFERRED, RETURNED, RESOLVED -> EnumSet.noneOf(State.class);
            };
        }

        @Override
        public Look look() {
            return switch (this) {
                case RECEIVED -> Look.WAITING;
                case ADMITTED -> Look.OPEN;
                case TRANSFERRED, RESOLVED -> Look.DONE;
                case RETURNED -> Look.STOPPED;
            };
        }
    }

    @Bean
    RegisterDefinition petitionRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "number").uniqueInYear().shown(), Field.day("d01", "receivedOn").required()
                        .shown(),
                        Field.choice("s02", "kind", "COMPLAINT", "DENUNCIATION", "PETITION").required().shown()
                                .filter(),
                        Field.text("l01", "content").required().shown(), Field.line("s03", "sender"),
                        Field.line("s04", "about"),
                        Field.day("d02", "due").shown(), Field.day("d03", "closedOn").shown(),
                        Field.text("l02", "note"))
                .mainDay("receivedOn").titled("{number} – {kind}").life(State.class)
                .events(EventKind.of("admitted").leadsTo(State.ADMITTED).decided().fields(Field.day("d01", "due")),
                        EventKind.of("transferred").leadsTo(State.TRANSFERRED).dates("closedOn")
                                .fields(Field.line("s01", "receiver")),
                        EventKind.of("returned").leadsTo(State.RETURNED).dates("closedOn")
                                .fields(Field.line("s01", "reason").required()),
                        EventKind.of("resolved").leadsTo(State.RESOLVED).decided().dates("closedOn").fields(
                                Field.choice("s01", "result", "RIGHT", "PARTLY", "WRONG", "ANSWERED").required()))
                .watches(Watch.of("late").in(State.RECEIVED, State.ADMITTED).past("due", 0))
                .measures(Measure.records("received", "receivedOn").by("kind"),
                        Measure.events("admitted", "admitted").by("kind"),
                        Measure.events("resolved", "resolved").by("kind"),
                        Measure.events("transferred", "transferred").by("kind"),
                        Measure.balance("pending", "received", "closed"),
                        Measure.events("closed", "transferred", "returned", "resolved").by("kind"))
                .build();
    }
}
