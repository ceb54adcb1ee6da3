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

/** Cuộc thanh tra, kiểm tra: planned or not, decided, carried out, concluded or put off. */
@Configuration(proxyBeanMethods = false)
class InspectorateInspections {
    static final String CODE = "inspection.inspections";
    static final String[] AREAS = {"QUALITY", "RESEARCH", "RADIATION", "PROPERTY", "TRANSFER", "OTHER"};
    private static final String LABELS = "inspection.inspections.";
    private static final int MONTH = 30;

    /** The life of an inspection. */
    enum State implements LifeState {
        PLANNED, DECIDED, RUNNING, REPORTED, CONCLUDED, DEFERRED, CANCELLED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case PLANNED -> EnumSet.of(DECIDED, DEFERRED, CANCELLED);
                case DECIDED -> EnumSet.of(RUNNING, DEFERRED, CANCELLED);
                case RUNNING -> EnumSet.of(REPORTED, CONCLUDED, DEFERRED);
                case REPORTED -> EnumSet.of(CONCLUDED);
                case DEFERRED -> EnumSet.of(DECIDED, CANCELLED);
                case CONCLUDED, CANCELLED -> EnumSet.noneOf(State.class);
            };
        }

        @Override
        public Look look() {
            return switch (this) {
                case PLANNED, REPORTED -> Look.WAITING;
                case DECIDED, RUNNING -> Look.OPEN;
                case CONCLUDED -> Look.DONE;
                case DEFERRED, CANCELLED -> Look.STOPPED;
            };
        }
    }

    @Bean
    RegisterDefinition inspectionRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required(),
                        Field.choice("s02", "kind", "SPECIALISED", "ADMINISTRATIVE", "CHECK").required()
                                .initially("SPECIALISED").shown().filter(),
                        Field.choice("s03", "occasion", "PLANNED", "UNPLANNED").required().initially("PLANNED"),
                        Field.choice("s04", "area", AREAS).required().shown().filter(),
                        Field.catalog("r01", "party", "PARTY").shown(), Field.number("n01", "organisations"),
                        Field.number("n02", "units"), Field.number("n03", "people"),
                        Field.day("d01", "decidedOn").required().shown(), Field.line("s05", "decision"),
                        Field.record("r02", "plan", InspectionPlans.CODE), Field.day("d02", "startedOn"),
                        Field.day("d03", "concludedOn").shown(), Field.line("s06", "conclusion"),
                        Field.text("l01", "note"))
                .mainDay("decidedOn").titled("{name}").life(State.class)
                .events(EventKind.of("decided").leadsTo(State.DECIDED).decided()
                        .fields(Field.line("s01", "decision")),
                        EventKind.of("started").leadsTo(State.RUNNING).dates("startedOn"),
                        EventKind.of("ended").leadsTo(State.REPORTED),
                        EventKind.of("concluded").leadsTo(State.CONCLUDED).decided().dates("concludedOn").fields(
                                Field.number("n01", "organisations"), Field.number("n02", "units"),
                                Field.number("n03", "people"), Field.number("n04", "violations"),
                                Field.money("n05", "deducted"), Field.money("n06", "recovered")),
                        EventKind.of("deferred").leadsTo(State.DEFERRED).fields(
                                Field.line("s01", "reason").required(), Field.line("s02", "toYear")),
                        EventKind.of("cancelled").leadsTo(State.CANCELLED).fields(
                                Field.line("s01", "reason").required()))
                .watches(Watch.of("slow").in(State.RUNNING, State.REPORTED).past("startedOn", MONTH))
                .measures(Measure.events("decided", "decided").by("kind"),
                        Measure.events("carriedOut", "started").by("kind"), concluded("concluded"),
                        concluded("organisations").sum("organisations"), concluded("units").sum("units"),
                        concluded("people").sum("people"), concluded("violations").sum("violations"),
                        concluded("deducted").sum("deducted"), concluded("recovered").sum("recovered"),
                        Measure.events("deferred", "deferred").by("kind"),
                        Measure.records("scheduled", "decidedOn").by("area").where("occasion", "PLANNED"))
                .build();
    }

    private static Measure concluded(String code) {
        return Measure.events(code, "concluded").by("kind");
    }
}
