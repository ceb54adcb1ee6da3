package vn.khcn.portal.technology;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Khảo sát trình độ, giám sát công nghệ: which plant, with what result. */
@Configuration(proxyBeanMethods = false)
class TechnologySurveys {
    private static final String LABELS = "technology.surveys.";

    @Bean
    @Order(5)
    RegisterDefinition technologyTechnologySurveysRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.catalog("r01", "party", "PARTY").required().shown(),
                        Field.day("d01", "surveyedOn").required().shown(),
                        Field.choice("s01", "kind", "LEVEL", "MONITORING").required().shown().filter()
                                .initially("LEVEL"),
                        Field.line("s02", "technology").shown(),
                        Field.catalog("r02", "place", "PLACE").filter(),
                        Field.number("n01", "score").decimals(1),
                        Field.choice("s03", "level", "LOW", "MEDIUM", "GOOD", "ADVANCED").shown().filter(),
                        Field.text("l01", "note"))
                .mainDay("surveyedOn").titled("{party} – {technology}")
                .measures(Measure.records("surveyed", "surveyedOn").by("kind").at("place"),
                        Measure.records("byLevel", "surveyedOn").by("level").where("kind", "LEVEL"))
                .build();
    }
}
