package vn.khcn.portal.entries;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khcn.portal.entries.ProposalService.TopicLines;
import vn.khcn.portal.kernel.Period;

import static org.assertj.core.api.Assertions.assertThat;

class PlanEchoesTest {
    private static final long TRAINING = 1;
    private static final long SURVEYS = 2;

    @Test
    void aLineThatTellsThePlansWordsIsTheSame() {
        assertThat(told("Tổ chức tập huấn về năng suất chất lượng cho doanh nghiệp.",
                line(TRAINING,
                        "Năng suất chất lượng: tổ chức {x.count|unit} tập huấn, phối hợp với các doanh nghiệp.")))
                .singleElement().satisfies(echo -> {
                    assertThat(echo.same()).isTrue();
                    assertThat(echo.row()).isNull();
                    assertThat(echo.key()).isEqualTo("line");
                });
    }

    @Test
    void aLineOfTheTopicThatTellsHalfOfItIsShownButNotTheSame() {
        assertThat(told("Khảo sát chất lượng na dai.", line(TRAINING, "Khảo sát chất lượng vải thiều.")))
                .singleElement().satisfies(echo -> assertThat(echo.same()).isFalse());
        assertThat(told("Khảo sát chất lượng na dai.", line(SURVEYS, "Khảo sát chất lượng vải thiều.")))
                .as("in another topic it is by chance").isEmpty();
    }

    @Test
    void numbersAndAbbreviationsSayMoreThanOtherWords() {
        assertThat(told("Phát hành Bản tin TBT số 10/2023.", line(TRAINING, "Cập nhật Bản tin TBT số 10/2023.")))
                .singleElement().satisfies(echo -> assertThat(echo.same()).isTrue());
    }

    @Test
    void theSameRecordIsTheSameWhateverTheWordsAndTheTopic() {
        assertThat(told("Trình {#legal-draft:7|Quy định quản lý}.", line(SURVEYS, "Đã ban hành {#legal-draft:7|QĐ}.")))
                .singleElement().satisfies(echo -> assertThat(echo.same()).isTrue());
    }

    @Test
    void whatSpeaksOfSomethingElseIsNotShown() {
        assertThat(told("Phát hành Bản tin TBT số 10/2023.", line(TRAINING, "Kiểm tra nhà nước về đo lường.")))
                .isEmpty();
    }

    @Test
    void aLineThatWasLeftOutSaysNothing() {
        TopicLines out = new TopicLines(group(TRAINING), List.of(new ProposedLine("line",
                EntryText.of("Khảo sát chất lượng na dai"), List.of(), ProposedLine.State.LEFT_OUT, false)));
        assertThat(new PlanEchoes(List.of(), List.of(out)).of(plan("Khảo sát chất lượng na dai"))).isEmpty();
    }

    @Test
    void aLineOfARegisterIsToldWhereTheSameFigureOrTheSameWordsStand() {
        PlanEchoes said = PlanEchoes.rows(List.of(row("Kiểm tra {quality.inspections/count} cơ sở vàng bạc."),
                row("Duy trì hệ thống ISO tại các cơ quan.")), EntryKind.RESULT);
        assertThat(said.twin(TRAINING, "Triển khai {quality.inspections/count} cuộc.").orElseThrow().text())
                .startsWith("Kiểm tra");
        assertThat(said.twin(TRAINING, "Duy trì hệ thống ISO.").orElseThrow().text()).startsWith("Duy trì");
        assertThat(said.twin(TRAINING, "Tập huấn an toàn bức xạ.")).isEmpty();
        assertThat(said.twin(SURVEYS, "Duy trì hệ thống ISO.")).as("another topic").isEmpty();
    }

    private static EntryDetails row(String text) {
        return new EntryDetails(1, 0, 1, 3, Period.month(2023, 10), TRAINING, EntryKind.RESULT, 1, 1, text, List.of(),
                false, false, false, null, "", Instant.EPOCH, null, null, null, null, null, "");
    }

    private static List<PlanEcho> told(String plan, TopicLines... lines) {
        return new PlanEchoes(List.of(), List.of(lines)).of(plan(plan));
    }

    private static PlanLine plan(String text) {
        return new PlanLine(5, TRAINING, text, null, "");
    }

    private static TopicLines line(long topic, String text) {
        return new TopicLines(group(topic), List.of(new ProposedLine("line", EntryText.of(text), List.of(),
                ProposedLine.State.OPEN, false)));
    }

    private static RowGroup group(long topic) {
        return new RowGroup(3, Period.month(2023, 10), topic, EntryKind.RESULT);
    }
}
