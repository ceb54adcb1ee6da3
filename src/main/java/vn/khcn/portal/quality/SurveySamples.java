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

/** Mẫu khảo sát, kiểm tra: bought, sent to be tested, and what came of it. */
@Configuration(proxyBeanMethods = false)
class SurveySamples {
    private static final String LABELS = "quality.surveySamples.";

    /** The life of a sample. */
    enum State implements LifeState {
        TAKEN, SENT, PASSED, FAILED;

        @Override
        public Look look() {
            return switch (this) {
                case TAKEN -> Look.OPEN;
                case SENT -> Look.WAITING;
                case PASSED -> Look.DONE;
                case FAILED -> Look.STOPPED;
            };
        }

        @Override
        public Set<State> next() {
            return switch (this) {
                case TAKEN -> Set.of(SENT);
                case SENT -> Set.of(PASSED, FAILED);
                case PASSED, FAILED -> Set.of();
            };
        }
    }

    @Bean
    @Order(4)
    RegisterDefinition surveySampleRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required().shown(), Field.day("d01", "takenOn").required().shown(),
                        Field.catalog("r01", "material", "MATERIAL").required().shown().filter(),
                        Field.choice("s02", "purpose", "SURVEY", "INSPECTION").required().initially("SURVEY").filter(),
                        Field.catalog("r02", "place", "PLACE").shown().filter(),
                        Field.catalog("r03", "party", "PARTY"), Field.record("r04", "survey", Surveys.CODE),
                        Field.day("d02", "sentOn").shown(), Field.day("d03", "testedOn"),
                        Field.line("s03", "failedParameters"))
                .mainDay("takenOn").titled("{name}").life(State.class)
                .events(EventKind.of("sent").leadsTo(State.SENT).dates("sentOn"),
                        EventKind.of("passed").leadsTo(State.PASSED).dates("testedOn"),
                        EventKind.of("failed").leadsTo(State.FAILED).dates("testedOn")
                                .fields(Field.line("s01", "failedParameters").required()))
                .measures(Measure.records("taken", "takenOn").by("material").at("place"),
                        Measure.records("takenByInspection", "takenOn").by("material").where("purpose", "INSPECTION"),
                        Measure.events("sent", "sent").by("material").where("purpose", "SURVEY"),
                        Measure.events("failed", "failed").by("material").where("purpose", "SURVEY"),
                        Measure.balance("waiting", "sentAll", "resulted"), Measure.events("sentAll", "sent"),
                        Measure.events("resulted", "passed", "failed"))
                .build();
    }
}
