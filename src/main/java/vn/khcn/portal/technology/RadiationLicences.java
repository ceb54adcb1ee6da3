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
import vn.khcn.portal.registers.definition.Watch;

/** Giấy phép tiến hành công việc bức xạ: issued, and to be renewed 45 days before they end. */
@Configuration(proxyBeanMethods = false)
class RadiationLicences {
    private static final String LABELS = "technology.licences.";
    /** How long before the end the holder must apply for renewal. */
    private static final int RENEWAL_DAYS = 45;

    /** The life of a licence. */
    enum State implements LifeState {
        RECEIVED, ISSUED, REPLACED, RETURNED;

        @Override
        public Look look() {
            return switch (this) {
                case RECEIVED -> Look.WAITING;
                case ISSUED, REPLACED -> Look.DONE;
                case RETURNED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case RECEIVED -> Set.of(ISSUED, RETURNED);
                case ISSUED -> Set.of(REPLACED);
                case REPLACED, RETURNED -> Set.of();
            };
        }
    }

    @Bean
    @Order(8)
    RegisterDefinition technologyRadiationLicencesRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.record("r01", "facility", RadiationFacilities.CODE).required().shown().filter(),
                        Field.day("d01", "receivedOn").required().shown(),
                        Field.choice("s01", "kind", "NEW", "RENEWED", "REISSUED", "AMENDED").required().shown().filter()
                                .initially("NEW"),
                        Field.line("s02", "number").shown(),
                        Field.line("s03", "work"),
                        Field.day("d02", "issuedOn").shown(),
                        Field.day("d03", "expiresOn").shown(),
                        Field.text("l01", "note"))
                .mainDay("receivedOn").titled("{facility} – {kind}").life(State.class)
                .remind("expiresOn", RENEWAL_DAYS, State.ISSUED)
                .watches(Watch.of("ending").in(State.ISSUED).within("expiresOn", RENEWAL_DAYS))
                .events(EventKind.of("issued").leadsTo(State.ISSUED).dates("issuedOn")
                        .fields(Field.line("s01", "number").required(), Field.day("d01", "expiresOn").required()),
                        EventKind.of("replaced").leadsTo(State.REPLACED),
                        EventKind.of("returned").leadsTo(State.RETURNED))
                .measures(Measure.events("issued", "issued").by("kind"),
                        Measure.records("received", "receivedOn").by("kind"),
                        Measure.events("returned", "returned").by("kind"),
                        Measure.balance("valid", "issued", "replaced"),
                        Measure.events("replaced", "replaced"))
                .build();
    }
}
