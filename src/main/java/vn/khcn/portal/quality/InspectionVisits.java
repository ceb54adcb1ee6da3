package vn.khcn.portal.quality;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.LifeState;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Cơ sở được kiểm tra: one party visited in an inspection, and the sanction that followed. */
@Configuration(proxyBeanMethods = false)
class InspectionVisits {
    private static final String LABELS = "quality.visits.";

    /** What follows a visit. */
    enum State implements LifeState {
        VISITED, SANCTIONED, PAID, CLOSED;

        @Override
        public Look look() {
            return switch (this) {
                case VISITED -> Look.OPEN;
                case SANCTIONED -> Look.WAITING;
                case PAID, CLOSED -> Look.DONE;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case VISITED -> Set.of(SANCTIONED, CLOSED);
                case SANCTIONED -> Set.of(PAID);
                case PAID, CLOSED -> Set.of();
            };
        }
    }

    @Bean
    @Order(6)
    RegisterDefinition inspectionVisitsRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.catalog("r01", "party", "PARTY").required().shown(),
                        Field.day("d01", "visitedOn").required().shown(),
                        Field.record("r02", "inspection", QualityInspections.CODE).shown(),
                        Field.catalog("r03", "goods", "MATERIAL").shown().filter(),
                        Field.catalog("r04", "place", "PLACE").filter(),
                        Field.choice("s01", "finding", "COMPLIES", "VIOLATES").filter(),
                        Field.line("s02", "violation"),
                        Field.day("d02", "sanctionedOn"),
                        Field.text("l01", "note"))
                .mainDay("visitedOn").titled("{party}").life(State.class)
                .events(EventKind.of("sanctioned").leadsTo(State.SANCTIONED).decided().withAmount()
                        .dates("sanctionedOn").fields(Field.line("s01", "violation")),
                        EventKind.of("paid").leadsTo(State.PAID).withAmount(),
                        EventKind.of("closed").leadsTo(State.CLOSED))
                .measures(Measure.records("parties", "visitedOn").distinct("party"),
                        Measure.records("visited", "visitedOn").by("goods").at("place"),
                        Measure.events("sanctioned", "sanctioned").by("goods"),
                        Measure.events("fines", "sanctioned").sum("amount").by("goods"),
                        Measure.events("paid", "paid").sum("amount"))
                .build();
    }
}
