package vn.khcn.portal.kernel;

import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A number in a record's own words is found there, printed as it was written, and refused where it does not stand. */
class HeldFigureTest {
    private static final FigureKey KEY = new FigureKey("documents", "held", Map.of("id", "7"));

    @Test
    void theNumberBecomesAFigureAndTheUnitStaysAsWritten() {
        assertThat(in("20 dự án", "Công nhận 20 dự án năm 2023"))
                .isEqualTo("Công nhận {documents.held?id=7} dự án năm 2023");
        assertThat(in("50%", "ít nhất 50% thủ tục")).isEqualTo("ít nhất {documents.held?id=7}% thủ tục");
        assertThat(in("50 %", "ít nhất 50% thủ tục")).isEqualTo("ít nhất {documents.held?id=7}% thủ tục");
        assertThat(in("5 viên chức", "nâng bậc lương (05 viên chức)"))
                .isEqualTo("nâng bậc lương ({documents.held?id=7} viên chức)");
        assertThat(in("1.250,5 triệu đồng", "kinh phí 1.250,5 triệu đồng"))
                .isEqualTo("kinh phí {documents.held?id=7} triệu đồng");
    }

    @Test
    void aNumberInsideAnotherIsNone() {
        assertThat(in("20 dự án", "số 120 dự án, 20 dự án")).isEqualTo("số 120 dự án, {documents.held?id=7} dự án");
        assertThatThrownBy(() -> HeldFigure.checked("figure", "20 dự án", "Công nhận 21 dự án"))
                .isInstanceOf(BusinessRule.class).hasMessageContaining("shell.rule.heldFigure");
        assertThatThrownBy(() -> HeldFigure.checked("figure", "hai mươi", "hai mươi dự án"))
                .isInstanceOf(BusinessRule.class);
        assertThat(HeldFigure.checked("figure", " ", "không có số")).isEmpty();
    }

    private static String in(String typed, String words) {
        return HeldFigure.read(HeldFigure.checked("figure", typed, words)).orElseThrow().in(words, KEY);
    }
}
