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

/** Báo, đài, ấn phẩm: what is prepared for which channel and when it came out, against the plan of the year. */
@Configuration(proxyBeanMethods = false)
class MediaItems {
    private static final String LABELS = "services.media.";

    /** The life of an item. */
    enum State implements LifeState {
        PREPARING, PUBLISHED, CANCELLED;

        @Override
        public Look look() {
            return switch (this) {
                case PREPARING -> Look.OPEN;
                case PUBLISHED -> Look.DONE;
                case CANCELLED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case PREPARING -> Set.of(PUBLISHED, CANCELLED);
                case PUBLISHED, CANCELLED -> Set.of();
            };
        }
    }

    @Bean
    @Order(2)
    RegisterDefinition servicesMediaItemsRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required().shown(),
                        Field.day("d01", "plannedOn").required().shown().ahead(),
                        Field.choice("s02", "kind", "PAGE", "CLIP", "BROADCAST", "ARTICLE", "PUBLICATION", "PLAN")
                                .required().shown().filter(),
                        Field.choice("s03", "channel", "NEWSPAPER", "BROADCASTER", "MAGAZINE", "ONLINE", "PRINT")
                                .required().shown().filter(),
                        Field.catalog("r01", "partner", "PARTY").filter(),
                        Field.number("n01", "items").required().shown().initially(1),
                        Field.number("n02", "copies"),
                        Field.day("d02", "publishedOn").shown(),
                        Field.text("l01", "note"))
                .mainDay("plannedOn").titled("{name}").life(State.class)
                .events(EventKind.of("published").leadsTo(State.PUBLISHED).dates("publishedOn")
                        .fields(Field.number("n01", "copies")),
                        EventKind.of("cancelled").leadsTo(State.CANCELLED))
                .measures(Measure.events("published", "published").sum("items").by("kind"),
                        Measure.records("planned", "plannedOn").sum("items").by("kind"),
                        Measure.events("copies", "published").sum("copies").by("kind"),
                        Measure.events("byChannel", "published").sum("items").by("channel"))
                .build();
    }
}
