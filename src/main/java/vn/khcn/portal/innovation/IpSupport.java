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

/** Hỗ trợ xác lập quyền sở hữu trí tuệ: who is guided to which right, and how far it came. */
@Configuration(proxyBeanMethods = false)
class IpSupport {
    private static final String LABELS = "innovation.ipSupport.";

    /** The life of an application. */
    enum State implements LifeState {
        GUIDED, FILED, GRANTED, DROPPED;

        @Override
        public Look look() {
            return switch (this) {
                case GUIDED -> Look.OPEN;
                case FILED -> Look.WAITING;
                case GRANTED -> Look.DONE;
                case DROPPED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case GUIDED -> Set.of(FILED, GRANTED, DROPPED);
                case FILED -> Set.of(GRANTED, DROPPED);
                case GRANTED, DROPPED -> Set.of();
            };
        }
    }

    @Bean
    @Order(1)
    RegisterDefinition innovationIpSupportRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "subject").required().shown(),
                        Field.day("d01", "guidedOn").required().shown(),
                        Field.choice("s02", "kind", "PATENT", "UTILITY", "DESIGN", "TRADEMARK", "COLLECTIVE", "GI",
                                "GI_USE").required().shown().filter(),
                        Field.catalog("r01", "applicant", "PARTY").shown().filter(),
                        Field.choice("s03", "applicantKind", "ENTERPRISE", "COOPERATIVE", "FACILITY", "PERSON",
                                "AGENCY").required().filter().initially("ENTERPRISE"),
                        Field.catalog("r02", "place", "PLACE").filter(),
                        Field.day("d02", "filedOn").shown(),
                        Field.day("d03", "grantedOn").shown(),
                        Field.line("s04", "number"),
                        Field.text("l01", "note"))
                .mainDay("guidedOn").titled("{subject} – {kind}").life(State.class)
                .events(EventKind.of("filed").leadsTo(State.FILED).dates("filedOn").fields(Field.line("s01", "number")),
                        EventKind.of("supported").within(State.GUIDED, State.FILED, State.GRANTED).decided()
                                .withAmount(),
                        EventKind.of("granted").leadsTo(State.GRANTED).dates("grantedOn")
                                .fields(Field.line("s01", "number")),
                        EventKind.of("dropped").leadsTo(State.DROPPED))
                .measures(Measure.records("guided", "guidedOn").by("kind").at("place"),
                        Measure.records("inventions", "guidedOn").by("kind").where("kind", "PATENT", "UTILITY"),
                        Measure.records("applicants", "guidedOn").distinct("applicant"),
                        Measure.events("filed", "filed").by("kind"),
                        Measure.events("granted", "granted").by("kind"),
                        Measure.events("support", "supported").sum("amount").by("kind"))
                .build();
    }
}
