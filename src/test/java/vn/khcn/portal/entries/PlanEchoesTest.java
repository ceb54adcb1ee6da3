package vn.khcn.portal.entries;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.khcn.portal.entries.ProposalService.TopicLines;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureResult;

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
    void aLongLineThatCountsIsNotSureToTellAShortPlan() {
        String words = "Hướng dẫn các tổ chức truy xuất nguồn gốc, đăng ký mã vạch, giới thiệu Cổng TXNG kết nối với quốc gia.";
        assertThat(told("Kết nối Cổng TXNG quốc gia.", line(TRAINING, words))).singleElement().satisfies(echo -> {
            assertThat(echo.same()).isTrue();
            assertThat(echo.sure()).isFalse();
        });
        TopicLines one = new TopicLines(group(TRAINING), List.of(new ProposedLine("line", EntryText.of(words),
                List.of(new RecordRef("portal", 1, "Cổng TXNG", Map.of())), ProposedLine.State.OPEN, false)));
        assertThat(told("Kết nối Cổng TXNG quốc gia.", one)).as("it speaks of one record").singleElement()
                .satisfies(echo -> assertThat(echo.sure()).isTrue());
    }

    @Test
    void aLineThatCountsOneRecordIsToldWhereTheRecordIsNamed() {
        PlanEchoes said = PlanEchoes.rows(List.of(row("Kiểm tra cơ sở sản xuất, kinh doanh vàng trang sức.")),
                EntryKind.RESULT);
        FigureResult one = new FigureResult(new FigureValue(BigDecimal.ONE, "cuộc", 0), "Cuộc kiểm tra",
                LocalDate.of(2023, 10, 14),
                List.of(new RecordRef("inspection", 1, "Kiểm tra sản xuất, kinh doanh vàng trang sức, mỹ nghệ",
                        Map.of())),
                null);
        EntryFigures.Shown shown = new EntryFigures.Shown("t", FigureKey.parse("quality.inspections/count"), one, true,
                Optional.empty(), Optional.empty());
        assertThat(said.twin(TRAINING, "Thanh tra {quality.inspections/count}.", words -> List.of(shown))).isPresent();
        assertThat(said.twin(TRAINING, "Thanh tra {quality.inspections/count}.", NONE)).isEmpty();
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
        assertThat(said.twin(TRAINING, "Triển khai {quality.inspections/count} cuộc.", NONE).orElseThrow().text())
                .startsWith("Kiểm tra");
        assertThat(said.twin(TRAINING, "Duy trì hệ thống ISO.", NONE).orElseThrow().text()).startsWith("Duy trì");
        assertThat(said.twin(TRAINING, "Tập huấn an toàn bức xạ.", NONE)).isEmpty();
        assertThat(said.twin(SURVEYS, "Duy trì hệ thống ISO.", NONE)).as("another topic").isEmpty();
    }

    private static final Function<String, List<EntryFigures.Shown>> NONE = words -> List.of();

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
