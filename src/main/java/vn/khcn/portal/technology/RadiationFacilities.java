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

/** Cơ sở bức xạ: who works with radiation, where. */
@Configuration(proxyBeanMethods = false)
class RadiationFacilities {
    static final String CODE = "technology.facilities";
    private static final String LABELS = "technology.facilities.";

    /** The life of a facility. */
    enum State implements LifeState {
        ACTIVE, CLOSED;

        @Override
        public Look look() {
            return switch (this) {
                case ACTIVE -> Look.OPEN;
                case CLOSED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case ACTIVE -> Set.of(CLOSED);
                case CLOSED -> Set.of();
            };
        }
    }

    @Bean
    @Order(6)
    RegisterDefinition technologyRadiationFacilitiesRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required().shown().unique(),
                        Field.day("d01", "registeredOn").required().shown(),
                        Field.choice("s02", "source", "XRAY", "RADIOACTIVE").required().shown().filter()
                                .initially("XRAY"),
                        Field.catalog("r01", "party", "PARTY"),
                        Field.catalog("r02", "place", "PLACE").shown().filter(),
                        Field.line("s03", "safetyOffice"),
                        Field.text("l01", "note"))
                .mainDay("registeredOn").titled("{name}").life(State.class)
                .events(EventKind.of("closed").leadsTo(State.CLOSED))
                .measures(Measure.balance("active", "registered", "closed").by("source"),
                        Measure.records("registered", "registeredOn").by("source").at("place"),
                        Measure.events("closed", "closed").by("source"))
                .build();
    }
}
