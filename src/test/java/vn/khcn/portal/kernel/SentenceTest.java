package vn.khcn.portal.kernel;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceTest {
    @Test
    void figuresAndRecordsAreFoundInsideTheWords() {
        Sentence sentence = Sentence
                .parse("Tiếp nhận {ind.period?code=NK|unit} theo {#outbound:7|Kế hoạch 33/KH-KHCN}, *nhanh*");
        assertThat(sentence.parts()).containsExactly(new Sentence.Words("Tiếp nhận ", false),
                new Sentence.Token(FigureKey.parse("ind.period?code=NK"), true), new Sentence.Words(" theo ", false),
                new Sentence.Mention("outbound", 7, "Kế hoạch 33/KH-KHCN"), new Sentence.Words(", ", false),
                new Sentence.Words("nhanh", true));
    }

    @Test
    void whatCannotBeReadStaysAsWords() {
        assertThat(Sentence.parse("a {b} {#x} c").plain()).isEqualTo("a {b} {#x} c");
        String odd = "{x.y} * \\ {";
        assertThat(Sentence.parse(Sentence.escape(odd)).plain()).isEqualTo(odd);
    }

    @Test
    void numbersPrintTheOfficialWay() {
        assertThat(FigureValue.count(2, "nhiệm vụ").printedWithUnit()).isEqualTo("02 nhiệm vụ");
        assertThat(FigureValue.count(0, "").printed()).isEqualTo("0");
        assertThat(FigureValue.count(6751, "").printed()).isEqualTo("6.751");
        assertThat(FigureValue.count(7_000_000, "đồng").printedWithUnit()).isEqualTo("7.000.000 đồng");
        assertThat(FigureValue.percent(BigDecimal.valueOf(542), BigDecimal.valueOf(700), 1).printed())
                .isEqualTo("77,4");
    }
}
