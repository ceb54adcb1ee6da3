package vn.khcn.portal.office;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.LifeState;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Tài sản công: acquired, repaired, offered, gone. */
@Configuration(proxyBeanMethods = false)
class OfficeAssets {
    private static final String LABELS = "office.assets.";

    /** The life of an asset. */
    enum State implements LifeState {
        IN_USE, OFFERED, GONE;

        @Override
        public Set<State> next() {
            return switch (this) {
                case IN_USE -> EnumSet.of(OFFERED, GONE);
                case OFFERED -> EnumSet.of(GONE);
                case GONE -> EnumSet.noneOf(State.class);
            };
        }

        @Override
        public Look look() {
            return this == IN_USE ? Look.DONE : this == OFFERED ? Look.WAITING : Look.STOPPED;
        }
    }

    @Bean
    RegisterDefinition assetRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required(),
                        Field.choice("s02", "kind", "CAR", "BUILDING", "LAND", "EQUIPMENT", "SOFTWARE").required()
                                .shown().filter(),
                        Field.line("s03", "number").unique().shown(), Field.day("d01", "acquiredOn").required().shown(),
                        Field.number("n01", "quantity").required().initially(java.math.BigDecimal.ONE).shown(),
                        Field.line("s04", "unitOfMeasure"), Field.money("n02", "value").shown(),
                        Field.line("s05", "location").shown(), Field.record("r01", "procurement", Procurements.CODE),
                        Field.day("d02", "droppedOn"), Field.text("l01", "note"))
                .mainDay("acquiredOn").titled("{name}").life(State.class)
                .events(EventKind.of("handlingAsked").leadsTo(State.OFFERED).withAmount(),
                        EventKind.of("repaired").within(State.IN_USE).withAmount(),
                        EventKind.of("handled").leadsTo(State.GONE).decided().withAmount().dates("droppedOn")
                                .fields(Field.choice("s01", "how", "SOLD", "TRANSFERRED", "SCRAPPED").required()))
                .measures(Measure.records("acquired", "acquiredOn").sum("quantity").by("kind"),
                        Measure.records("cars", "acquiredOn").sum("quantity").by("kind").where("kind", "CAR"),
                        Measure.events("handlingAsked", "handlingAsked").by("kind"),
                        Measure.events("repaired", "repaired").by("kind"),
                        Measure.events("handled", "handled").by("kind"))
                .build();
    }
}
