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

/** Tư vấn, chuyển giao: whom the department advises on which project. */
@Configuration(proxyBeanMethods = false)
class Consultancy {
    private static final String LABELS = "services.consultancy.";

    /** The life of a consultancy. */
    enum State implements LifeState {
        RUNNING, ENDED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case RUNNING -> Set.of(ENDED);
                case ENDED -> Set.of();
            };
        }
    }

    @Bean
    @Order(7)
    RegisterDefinition servicesConsultancyRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.catalog("r01", "party", "PARTY").required().shown().filter(),
                        Field.day("d01", "startedOn").required().shown(),
                        Field.line("s01", "project").shown(),
                        Field.choice("s02", "kind", "LINKAGE", "TRANSFER", "OTHER").required().shown().filter()
                                .initially("LINKAGE"),
                        Field.catalog("r02", "place", "PLACE").shown().filter(),
                        Field.line("s03", "years"),
                        Field.day("d02", "advisedOn"),
                        Field.day("d03", "endedOn"),
                        Field.text("l01", "note"))
                .mainDay("startedOn").titled("{party} – {kind}").life(State.class)
                .events(EventKind.of("advised").within(State.RUNNING).dates("advisedOn"),
                        EventKind.of("ended").leadsTo(State.ENDED).dates("endedOn"))
                .measures(Measure.records("started", "startedOn").by("kind"),
                        Measure.events("continued", "advised").distinct("party"),
                        Measure.balance("running", "started", "ended").by("kind"),
                        Measure.events("ended", "ended").by("kind"))
                .build();
    }
}
