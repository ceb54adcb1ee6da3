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

/** Ý kiến về công nghệ, dự án đầu tư: who asked about which project, and the answer. */
@Configuration(proxyBeanMethods = false)
class Opinions {
    private static final String LABELS = "technology.opinions.";

    /** The life of a question. */
    enum State implements LifeState {
        ASKED, ANSWERED, RETURNED;

        @Override
        public Look look() {
            return switch (this) {
                case ASKED -> Look.OPEN;
                case ANSWERED -> Look.DONE;
                case RETURNED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case ASKED -> Set.of(ANSWERED, RETURNED);
                case ANSWERED, RETURNED -> Set.of();
            };
        }
    }

    @Bean
    @Order(1)
    RegisterDefinition technologyOpinionsRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "project").required().shown(),
                        Field.day("d01", "askedOn").required().shown(),
                        Field.choice("s02", "kind", "FEASIBILITY", "TECHNOLOGY", "ADJUSTMENT", "POLICY", "SCHEME")
                                .required().shown().filter(),
                        Field.choice("s03", "stage", "PREPARATION", "CONSTRUCTION", "OPERATION").filter(),
                        Field.catalog("r01", "investor", "PARTY").shown().filter(),
                        Field.catalog("r02", "place", "PLACE").filter(),
                        Field.catalog("r03", "askedBy", "PARTY").shown().filter(),
                        Field.line("s04", "letter"),
                        Field.day("d02", "answeredOn").shown(),
                        Field.text("l01", "note"))
                .mainDay("askedOn").titled("{project}").life(State.class)
                .events(EventKind.of("answered").leadsTo(State.ANSWERED).dates("answeredOn"),
                        EventKind.of("returned").leadsTo(State.RETURNED))
                .measures(Measure.events("answered", "answered").by("kind").at("place"),
                        Measure.records("asked", "askedOn").by("kind"),
                        Measure.balance("pending", "asked", "closed").by("kind"),
                        Measure.events("closed", "answered", "returned").by("kind"))
                .build();
    }
}
