package vn.khcn.portal.kernel;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FigureKeyTest {

    @Test
    void isWrittenInOneOrderAndReadAgain() {
        FigureKey key = FigureKey.parse("ind.cumulative?place=3&code=TN.MAU");
        assertThat(key).hasToString("ind.cumulative?code=TN.MAU&place=3");
        assertThat(FigureKey.parse(key.toString())).isEqualTo(key);
        assertThatIllegalArgumentException().isThrownBy(() -> FigureKey.parse("cumulative"));
    }

    @Test
    void whatIsNoNumberOfARecordNamesNone() {
        assertThat(FigureKey.parse("tasks.held?id=12").id("id")).isEqualTo(12);
        assertThat(FigureKey.parse("tasks.held?id=x1").id("id")).isZero();
        assertThat(FigureKey.parse("tasks.held?id=99999999999999999999").id("id")).isZero();
        assertThat(FigureKey.of("tasks", "held").id("id")).isZero();
    }
}
