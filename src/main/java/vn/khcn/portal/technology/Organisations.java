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

/** Doanh nghiệp, tổ chức KH&CN: looked for, certified, inspected. */
@Configuration(proxyBeanMethods = false)
class Organisations {
    private static final String LABELS = "technology.organisations.";

    /** The life of a certificate. */
    enum State implements LifeState {
        CANDIDATE, APPLIED, CERTIFIED, REVOKED, DROPPED;

        @Override
        public Look look() {
            return switch (this) {
                case CANDIDATE -> Look.OPEN;
                case APPLIED -> Look.WAITING;
                case CERTIFIED -> Look.DONE;
                case REVOKED, DROPPED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case CANDIDATE -> Set.of(APPLIED, CERTIFIED, DROPPED);
                case APPLIED -> Set.of(CERTIFIED, DROPPED);
                case CERTIFIED -> Set.of(CERTIFIED, REVOKED);
                case REVOKED, DROPPED -> Set.of();
            };
        }
    }

    @Bean
    @Order(4)
    RegisterDefinition technologyOrganisationsRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.catalog("r01", "party", "PARTY").required().shown(),
                        Field.day("d01", "foundOn").required().shown(),
                        Field.choice("s01", "kind", "ENTERPRISE", "ORGANISATION", "BRANCH").required().shown().filter(),
                        Field.catalog("r02", "place", "PLACE").filter(),
                        Field.line("s02", "number").shown(),
                        Field.day("d02", "certifiedOn").shown(),
                        Field.day("d03", "checkedOn"),
                        Field.text("l01", "note"))
                .mainDay("foundOn").titled("{party} – {kind}").life(State.class)
                .events(EventKind.of("applied").leadsTo(State.APPLIED),
                        EventKind.of("certified").leadsTo(State.CERTIFIED).decided().dates("certifiedOn"),
                        EventKind.of("checked").within(State.CERTIFIED).dates("checkedOn"),
                        EventKind.of("revoked").leadsTo(State.REVOKED).decided(),
                        EventKind.of("dropped").leadsTo(State.DROPPED))
                .measures(Measure.events("certified", "certified").by("kind"),
                        Measure.records("found", "foundOn").by("kind"),
                        Measure.events("checked", "checked").by("kind"),
                        Measure.events("revoked", "revoked").by("kind"))
                .build();
    }
}
