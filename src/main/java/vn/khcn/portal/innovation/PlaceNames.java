package vn.khcn.portal.innovation;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.LifeState;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Sử dụng địa danh để đăng ký nhãn hiệu: asked for and allowed. */
@Configuration(proxyBeanMethods = false)
class PlaceNames {
    private static final String LABELS = "innovation.placeNames.";

    /** The life of a request. */
    enum State implements LifeState {
        RECEIVED, ALLOWED, REFUSED;

        @Override
        public Look look() {
            return switch (this) {
                case RECEIVED -> Look.WAITING;
                case ALLOWED -> Look.DONE;
                case REFUSED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case RECEIVED -> Set.of(ALLOWED, REFUSED);
                case ALLOWED, REFUSED -> Set.of();
            };
        }
    }

    @Bean
    @Order(2)
    RegisterDefinition innovationPlaceNamesRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "mark").required().shown(),
                        Field.day("d01", "receivedOn").required().shown(),
                        Field.line("s02", "placeName").required().shown(),
                        Field.catalog("r01", "applicant", "PARTY").shown().filter(),
                        Field.catalog("r02", "place", "PLACE").filter(),
                        Field.day("d02", "allowedOn").shown(),
                        Field.text("l01", "note"))
                .mainDay("receivedOn").titled("{mark} – {placeName}").life(State.class)
                .events(EventKind.of("allowed").leadsTo(State.ALLOWED).decided().dates("allowedOn"),
                        EventKind.of("refused").leadsTo(State.REFUSED))
                .measures(Measure.events("allowed", "allowed"),
                        Measure.records("received", "receivedOn"))
                .build();
    }
}
