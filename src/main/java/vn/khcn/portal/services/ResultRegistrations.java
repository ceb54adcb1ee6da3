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

/** Đăng ký kết quả nhiệm vụ KH&CN: received and certified; the one place of certificates, a task only says when. */
@Configuration(proxyBeanMethods = false)
class ResultRegistrations {
    private static final String LABELS = "services.registrations.";

    /** The life of a dossier. */
    enum State implements LifeState {
        RECEIVED, CERTIFIED, RETURNED;

        @Override
        public Look look() {
            return switch (this) {
                case RECEIVED -> Look.WAITING;
                case CERTIFIED -> Look.DONE;
                case RETURNED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case RECEIVED -> Set.of(CERTIFIED, RETURNED);
                case CERTIFIED, RETURNED -> Set.of();
            };
        }
    }

    @Bean
    @Order(3)
    RegisterDefinition servicesResultRegistrationsRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.text("l01", "name").required().shown(),
                        Field.line("s01", "number").shown(),
                        Field.day("d01", "receivedOn").required().shown(),
                        Field.choice("s02", "level", "NATIONAL", "PROVINCE", "GRASSROOTS").required().shown().filter()
                                .initially("PROVINCE"),
                        Field.catalog("r01", "party", "PARTY").shown().filter(),
                        Field.record("r02", "task", "research.tasks"),
                        Field.day("d02", "certifiedOn").shown(),
                        Field.text("l02", "note"))
                .mainDay("receivedOn").titled("{name}").life(State.class)
                .events(EventKind.of("certified").leadsTo(State.CERTIFIED).dates("certifiedOn")
                        .fields(Field.line("s01", "number").required()),
                        EventKind.of("returned").leadsTo(State.RETURNED))
                .measures(Measure.events("certified", "certified").by("level"),
                        Measure.records("received", "receivedOn").by("level"),
                        Measure.events("returned", "returned").by("level"))
                .build();
    }
}
