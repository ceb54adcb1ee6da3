package vn.khcn.portal.office;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Chỉ số, xếp hạng: the score, the rank and among how many. */
@Configuration(proxyBeanMethods = false)
class IndexScores {
    private static final String LABELS = "office.scores.";

    @Bean
    RegisterDefinition indexScoreRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.choice("s01", "index", "CCHC", "DDCI", "PII", "DTI", "OTHER").required().shown().filter(),
                        Field.line("s02", "forYear").required().shown().filter(),
                        Field.number("n01", "score").decimals(2).shown(), Field.number("n02", "rank").shown(),
                        Field.number("n03", "of").shown(),
                        Field.choice("s03", "grade", "EXCELLENT", "GOOD", "FAIR", "AVERAGE").shown(),
                        Field.day("d01", "announcedOn").required().shown(), Field.line("s04", "document"),
                        Field.text("l01", "note"))
                .mainDay("announcedOn").titled("{index} {forYear}")
                .measures(Measure.records("announced", "announcedOn").by("index"), average("score").decimals(2),
                        average("rank"), average("of"))
                .build();
    }

    private static Measure average(String field) {
        return Measure.records(field, "announcedOn").average(field).by("index");
    }
}
