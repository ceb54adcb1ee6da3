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

/** Kiểm tra nhà nước về đo lường, chất lượng: a campaign, its decision and how many were visited. */
@Configuration(proxyBeanMethods = false)
class QualityInspections {
    static final String CODE = "quality.inspections";
    private static final String LABELS = "quality.inspections.";

    /** The life of an inspection. */
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
    @Order(5)
    RegisterDefinition qualityInspectionsRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "subject").required().shown(),
                        Field.day("d01", "startedOn").required().shown(),
                        Field.choice("s02", "field", "MEASUREMENT", "QUALITY").required().shown().filter(),
                        Field.choice("s03", "mode", "PLANNED", "UNPLANNED").required().filter().initially("PLANNED"),
                        Field.catalog("r01", "goods", "MATERIAL").shown().filter(),
                        Field.catalog("r02", "place", "PLACE").filter(),
                        Field.line("s04", "decision"),
                        Field.day("d02", "endedOn"),
                        Field.number("n01", "parties").shown(),
                        Field.text("l01", "note"))
                .mainDay("startedOn").titled("{subject}").life(State.class)
                .events(EventKind.of("ended").leadsTo(State.ENDED).dates("endedOn")
                        .fields(Field.number("n01", "parties")),
                        EventKind.of("stopped").leadsTo(State.STOPPED))
                .measures(Measure.records("started", "startedOn").by("field"),
                        Measure.events("ended", "ended").by("field"),
                        Measure.events("parties", "ended").sum("parties").by("goods"),
                        Measure.balance("running", "started", "closed").by("field"),
                        Measure.events("closed", "ended", "stopped").by("field"))
                .build();
    }
}
