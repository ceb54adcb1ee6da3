package vn.khcn.portal.reporting.rollup;

import org.junit.jupiter.api.Test;
import vn.khcn.portal.kernel.FigureKey;

import static org.assertj.core.api.Assertions.assertThat;

/** A sentence in a period of which some of its figures count nothing. */
class CountedClausesTest {
    private static final FigureKey ZERO = FigureKey.parse("ind.period?code=ZERO");
    private static final String NONE = "{ind.period?code=ZERO|unit}";
    private static final String SOME = "{ind.period?code=SOME|unit}";
    private final CountedClauses clauses = new CountedClauses(ZERO::equals);

    @Test
    void aSentenceWhoseFiguresAllCountStaysAsItIs() {
        assertThat(clauses.of("Kiểm tra " + SOME + "; gia hạn " + SOME + ".")).isEqualTo(
                "Kiểm tra " + SOME + "; gia hạn " + SOME + ".");
        assertThat(clauses.of("Việc thường kỳ; không có số.")).isEqualTo("Việc thường kỳ; không có số.");
    }

    @Test
    void whatCountsNothingIsNotSaid() {
        assertThat(clauses.of("Kiểm tra " + SOME + "; gia hạn " + NONE + "; dừng " + SOME + "."))
                .isEqualTo("Kiểm tra " + SOME + "; dừng " + SOME + ".");
        assertThat(clauses.of("Nhiệm vụ: nghiệm thu " + NONE + "; kiểm tra " + SOME + "."))
                .isEqualTo("Nhiệm vụ: kiểm tra " + SOME + ".");
        assertThat(clauses.of("Giảm trừ " + NONE + "; xử phạt không phát sinh.")).isEqualTo("Xử phạt không phát sinh.");
        assertThat(clauses.of("Kiểm tra " + NONE + "; gia hạn " + NONE + ".")).isEmpty();
    }

    @Test
    void anOutlinesListKeepsItsIntroduction() {
        assertThat(clauses.of("Văn bản ban hành: " + SOME + "; " + SOME + "; " + NONE + "."))
                .isEqualTo("Văn bản ban hành: " + SOME + "; " + SOME + ".");
        assertThat(clauses.of("Đang thực hiện: " + SOME + ", gồm: trong hạn " + SOME + "; quá hạn " + NONE + "."))
                .isEqualTo("Đang thực hiện: " + SOME + ", gồm: trong hạn " + SOME + ".");
    }

    @Test
    void zerosBesideOtherFiguresAndInBracketsStay() {
        String told = "Tiếp nhận " + SOME + " (nông nghiệp " + NONE + "; y, dược " + SOME + "), trả lại " + NONE + ".";
        assertThat(clauses.of(told)).isEqualTo(told);
        String none = "Xử phạt: không phát sinh (số quyết định: " + NONE + ").";
        assertThat(clauses.of(none)).isEqualTo(none);
    }
}
