package vn.khcn.portal.meetings;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khcn.portal.kernel.BusinessRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Deadlines as they are said in a meeting on Saturday 04/5/2024. */
class DueWordsTest {
    private static final LocalDate HELD = LocalDate.of(2024, 5, 4);

    @ParameterizedTest
    @CsvSource({"18/5, 2024-05-18", "ngày 18/5/2024, 2024-05-18", "chậm nhất 18/5, 2024-05-18",
            "trước ngày 18/5, 2024-05-17", "Trước 18/5/2024, 2024-05-17", "truoc 01/6, 2024-05-31",
            "hết tháng 6, 2024-06-30", "trong tháng 5, 2024-05-31", "tháng 02, 2025-02-28",
            "trước tháng 6, 2024-05-31", "cuối tháng, 2024-05-31", "tháng này, 2024-05-31", "tháng tới, 2024-06-30",
            "quý III, 2024-09-30", "hết quý 2/2024, 2024-06-30", "trước quý IV, 2024-09-30",
            "thứ sáu, 2024-05-10", "thứ 2 tuần tới, 2024-05-06", "tuần này, 2024-05-03", "tuần tới, 2024-05-10",
            "chủ nhật, 2024-05-05", "trong 5 ngày, 2024-05-09", "ngày mai, 2024-05-05", "hết năm, 2024-12-31",
            "năm 2025, 2025-12-31", "03/5, 2025-05-03", "30.6.2024, 2024-06-30"})
    void wordsNameTheLastGoodDay(String words, LocalDate day) {
        assertThat(DueWords.read(words, HELD).day()).as(words).isEqualTo(day);
    }

    @Test
    void standingAndTheNextMeetingAreNoDays() {
        assertThat(DueWords.read("thường xuyên", HELD)).isEqualTo(Due.STANDING);
        assertThat(DueWords.read("tx", HELD)).isEqualTo(Due.STANDING);
        assertThat(DueWords.read("giao ban tới", HELD)).isEqualTo(Due.NEXT_MEETING);
        assertThat(DueWords.read("báo cáo".substring(0, 0), HELD)).isEqualTo(Due.NONE);
    }

    @Test
    void wordsThatNameNoDayAreRefusedAtTheField() {
        assertThatThrownBy(() -> DueWords.read("sớm", HELD)).isInstanceOfSatisfying(BusinessRule.class,
                rule -> assertThat(rule.key()).isEqualTo("meetings.rule.dueUnread"));
        assertThatThrownBy(() -> DueWords.read("31/6", HELD)).isInstanceOfSatisfying(BusinessRule.class,
                rule -> assertThat(rule.key()).isEqualTo("meetings.rule.dueImpossible"));
    }
}
