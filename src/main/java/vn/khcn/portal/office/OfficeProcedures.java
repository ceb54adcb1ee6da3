package vn.khcn.portal.office;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.LifeState;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Thủ tục hành chính: announced, amended, repealed, reviewed, simplified, delegated. */
@Configuration(proxyBeanMethods = false)
class OfficeProcedures {
    private static final String LABELS = "office.procedures.";

    /** The life of a procedure. */
    enum State implements LifeState {
        PREPARED, IN_FORCE, REPEALED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case PREPARED -> EnumSet.of(IN_FORCE);
                case IN_FORCE -> EnumSet.of(IN_FORCE, REPEALED);
                case REPEALED -> EnumSet.of(IN_FORCE);
            };
        }

        @Override
        public Look look() {
            return switch (this) {
                case PREPARED -> Look.OPEN;
                case IN_FORCE -> Look.DONE;
                case REPEALED -> Look.STOPPED;
            };
        }
    }

    @Bean
    RegisterDefinition procedureRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required(), Field.line("s02", "number").unique().shown(),
                        Field.choice("s03", "kind", "PUBLIC", "INTERNAL").required().initially("PUBLIC").shown()
                                .filter(),
                        Field.catalog("r01", "area", "FIELD").shown().filter(), Field.line("s04", "unitInCharge"),
                        Field.choice("s05", "authority", "PROVINCE", "DEPARTMENT").initially("DEPARTMENT").filter(),
                        Field.day("d01", "enteredOn").required(), Field.day("d02", "announcedOn").shown(),
                        Field.line("s06", "decision"), Field.number("n01", "days"), Field.day("d03", "repealedOn"),
                        Field.text("l01", "note"))
                .mainDay("enteredOn").titled("{name}").life(State.class)
                .events(EventKind.of("announced").leadsTo(State.IN_FORCE).decided().dates("announcedOn"),
                        EventKind.of("amended").within(State.IN_FORCE).decided()
                                .fields(Field.number("n01", "days")),
                        EventKind.of("repealed").leadsTo(State.REPEALED).decided().dates("repealedOn"),
                        EventKind.of("reviewed").within(State.IN_FORCE),
                        EventKind.of("simplificationProposed").within(State.IN_FORCE)
                                .fields(Field.number("n01", "saving").decimals(1)),
                        EventKind.of("simplified").within(State.IN_FORCE)
                                .fields(Field.number("n01", "saving").decimals(1)),
                        EventKind.of("delegated").within(State.IN_FORCE).fields(Field.line("s01", "to")),
                        EventKind.of("processApproved").within(State.PREPARED, State.IN_FORCE).decided())
                .measures(events("announced"), events("amended"), events("repealed"), events("reviewed"),
                        events("simplificationProposed"), events("simplified"), events("delegated"),
                        events("processApproved"),
                        Measure.records("internal", "enteredOn").by("kind").where("kind", "INTERNAL"),
                        Measure.records("entered", "enteredOn").by("kind"),
                        Measure.balance("inForce", "entered", "repealed"))
                .build();
    }

    private static Measure events(String kind) {
        return Measure.events(kind, kind).by("kind");
    }
}
