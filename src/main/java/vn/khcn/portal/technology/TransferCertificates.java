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

/** Đăng ký chuyển giao công nghệ: applications and certificates. */
@Configuration(proxyBeanMethods = false)
class TransferCertificates {
    private static final String LABELS = "technology.transfers.";

    /** The life of an application. */
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
    RegisterDefinition technologyTransferCertificatesRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "technology").required().shown(),
                        Field.day("d01", "receivedOn").required().shown(),
                        Field.catalog("r01", "giver", "PARTY").shown().filter(),
                        Field.catalog("r02", "taker", "PARTY").shown().filter(),
                        Field.line("s02", "number").shown(),
                        Field.money("n01", "worth"),
                        Field.day("d02", "certifiedOn").shown(),
                        Field.text("l01", "note"))
                .mainDay("receivedOn").titled("{technology}").life(State.class)
                .events(EventKind.of("certified").leadsTo(State.CERTIFIED).decided().dates("certifiedOn"),
                        EventKind.of("returned").leadsTo(State.RETURNED))
                .measures(Measure.events("certified", "certified"),
                        Measure.records("received", "receivedOn"),
                        Measure.events("returned", "returned"))
                .build();
    }
}
