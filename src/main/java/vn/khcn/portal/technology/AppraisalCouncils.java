package vn.khcn.portal.technology;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.LifeState;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Hội đồng thẩm định công nghệ: set up, met, concluded. */
@Configuration(proxyBeanMethods = false)
class AppraisalCouncils {
    private static final String LABELS = "technology.councils.";

    /** The life of a council. */
    enum State implements LifeState {
        ESTABLISHED, MET, CONCLUDED, DISSOLVED;

        @Override
        public Look look() {
            return switch (this) {
                case ESTABLISHED -> Look.OPEN;
                case MET -> Look.WAITING;
                case CONCLUDED -> Look.DONE;
                case DISSOLVED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case ESTABLISHED -> Set.of(MET, CONCLUDED, DISSOLVED);
                case MET -> Set.of(CONCLUDED, DISSOLVED);
                case CONCLUDED, DISSOLVED -> Set.of();
            };
        }
    }

    @Bean
    @Order(2)
    RegisterDefinition technologyAppraisalCouncilsRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "project").required().shown(),
                        Field.day("d01", "establishedOn").required().shown(),
                        Field.line("s02", "decision").shown(),
                        Field.catalog("r01", "investor", "PARTY").shown().filter(),
                        Field.catalog("r02", "place", "PLACE").filter(),
                        Field.number("n01", "members"),
                        Field.day("d02", "metOn").shown(),
                        Field.text("l01", "note"))
                .mainDay("establishedOn").titled("{project}").life(State.class)
                .events(EventKind.of("met").leadsTo(State.MET).dates("metOn"),
                        EventKind.of("concluded").leadsTo(State.CONCLUDED).decided(),
                        EventKind.of("dissolved").leadsTo(State.DISSOLVED).decided())
                .measures(Measure.records("established", "establishedOn"),
                        Measure.events("met", "met"),
                        Measure.events("concluded", "concluded"))
                .build();
    }
}
