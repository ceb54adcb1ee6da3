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

/** Hồ sơ đăng ký kiểm tra chất lượng hàng nhập khẩu: received, appraised; pending is what is left. */
@Configuration(proxyBeanMethods = false)
class ImportDossiers {
    private static final String LABELS = "quality.importDossiers.";

    /** The life of a dossier. */
    enum State implements LifeState {
        RECEIVED, APPRAISED, RETURNED;

        @Override
        public Look look() {
            return switch (this) {
                case RECEIVED -> Look.WAITING;
                case APPRAISED -> Look.DONE;
                case RETURNED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return this == RECEIVED ? Set.of(APPRAISED, RETURNED) : Set.of();
        }
    }

    @Bean
    @Order(1)
    RegisterDefinition importDossierRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "number").uniqueInYear().shown(),
                        Field.day("d01", "receivedOn").required().shown(),
                        Field.catalog("r01", "party", "PARTY").shown().filter(),
                        Field.choice("s02", "goods", "STEEL", "ELECTRIC", "FERTILIZER", "FUEL", "TOYS", "OTHER")
                                .required().shown().filter(),
                        Field.line("s03", "product"), Field.number("n01", "lots"),
                        Field.day("d02", "appraisedOn").shown(),
                        Field.choice("s04", "result", "PASSED", "FAILED").shown().filter(),
                        Field.text("l01", "note"))
                .mainDay("receivedOn").titled("{number} {party} – {goods}").life(State.class)
                .events(EventKind.of("appraised").leadsTo(State.APPRAISED).dates("appraisedOn")
                        .fields(Field.choice("s01", "result", "PASSED", "FAILED").required()),
                        EventKind.of("returned").leadsTo(State.RETURNED))
                .measures(Measure.records("received", "receivedOn").by("goods"),
                        Measure.events("appraised", "appraised").by("goods"),
                        Measure.events("failed", "appraised").by("goods").where("result", "FAILED"),
                        Measure.balance("pending", "handled", "closed"),
                        Measure.records("handled", "receivedOn"), Measure.events("closed", "appraised", "returned"))
                .build();
    }
}
