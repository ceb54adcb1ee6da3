package vn.khcn.portal.wording;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khcn.portal.kernel.BusinessRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a pattern's text may look like, and what is said where it cannot be read. */
class PatternTextTest {
    @Test
    void figuresListsAndFieldsAreNamed() {
        assertThat(PatternText.read("text", "Nhận {received?over=year|unit}, gồm {parts:quality.surveySamples/sent}")
                .named()).containsExactly(
                        new PatternText.Named(PatternText.Kind.FIGURE, "", "received", Map.of("over", "year"), true),
                        new PatternText.Named(PatternText.Kind.PARTS, "quality.surveySamples", "sent", Map.of(),
                                false));
    }

    @Test
    void wordsUnderAConditionKeepTheirPieces() {
        List<PatternText.Piece> pieces = PatternText.read("text", "A[failed>0: , [x {failed}] B].").pieces();
        assertThat(pieces).hasSize(3);
        assertThat(pieces.get(1)).isInstanceOfSatisfying(PatternText.Group.class, group -> {
            assertThat(group.name()).isEqualTo("failed");
            assertThat(group.more()).isTrue();
        });
    }

    @Test
    void aRecordAndASignTakenLiterallyStayAsTheyAre() {
        assertThat(PatternText.read("text", "\\[1\\] {#quality.surveys:12|Khảo sát}").pieces()).containsExactly(
                new PatternText.Words("\\[1\\] "), new PatternText.Words("{#quality.surveys:12|Khảo sát}"));
    }

    @Test
    void whatIsNotClosedIsSaidAtTheField() {
        refused("Nhận {received hồ sơ", "wording.rule.closing");
        refused("Nhận {received {appraised}", "wording.rule.closing");
        refused("Nhận received} hồ sơ", "wording.rule.opening");
        refused("Nhận [{received}", "wording.rule.closing");
        refused("Nhận {received}] hồ sơ", "wording.rule.opening");
        refused("Nhận *{received}", "wording.rule.stars");
        refused("Nhận {số hồ sơ}", "wording.rule.placeholder");
    }

    private static void refused(String text, String key) {
        assertThatThrownBy(() -> PatternText.read("item", text)).isInstanceOfSatisfying(BusinessRule.class, rule -> {
            assertThat(rule.key()).isEqualTo(key);
            assertThat(rule.field()).isEqualTo("item");
        });
    }
}
