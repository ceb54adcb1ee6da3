package vn.khcn.portal.demo;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.assignments.DeadlineState;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskFilter;
import vn.khcn.portal.assignments.TaskSummary;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.EntryService;
import vn.khcn.portal.entries.EntryText;
import vn.khcn.portal.entries.PartService;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.kernel.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** The story from a stop in its middle to the day after the last late task. */
class DaysGoByTest {
    private static final Period OCTOBER = Period.month(2023, 10);
    private static final LocalDate STOPPED = LocalDate.of(2023, 9, 13);
    private static final LocalDate LATER = LocalDate.of(2023, 11, 17);

    @Test
    void aDemoThatWasStoppedGoesOnAndTheDaysBringWhatTheyBring() throws Exception {
        try (ToldDemo stopped = ToldDemo.upTo(STOPPED, "days")) {
            assertThat(states(stopped, OCTOBER.previous())).hasSize(7).containsOnly(ApprovalState.ACCEPTED);
        }
        try (ToldDemo demo = ToldDemo.upTo(ToldDemo.OPENING, "days")) {
            assertThat(states(demo, OCTOBER)).filteredOn(s -> s == ApprovalState.SUBMITTED).hasSize(4);
            assertThat(state(demo, "3040/UBND-KSTT")).isEqualTo(DeadlineState.NOT_DUE);
            String typed = type(demo);

            demo.moveTo(LATER);

            assertThat(states(demo, OCTOBER)).hasSize(7).containsOnly(ApprovalState.SUBMITTED);
            assertThat(rows(demo, "quality.website")).extracting(EntryDetails::text).contains(typed);
            assertThat(rows(demo, "quality.website")).extracting(EntryDetails::sourceKey)
                    .doesNotContain("wording:quality.website");
            assertThat(rows(demo, "quality.productivity")).hasSize(1).allMatch(EntryDetails::reviewed);
            assertThat(state(demo, "3040/UBND-KSTT")).isEqualTo(DeadlineState.OVERDUE);
            assertThat(state(demo, "5987/UBND-KGVX")).isEqualTo(DeadlineState.DONE_IN_TIME);
            assertThat(mails(demo, LATER.minusDays(1), "vanphong@bacgiang.example"))
                    .singleElement().asString().contains("Nhiệm vụ 3040/UBND-KSTT", "quá hạn 1 ngày");
            assertThat(mails(demo, LocalDate.of(2023, 10, 16), "truongphong.tdc@bacgiang.example"))
                    .anySatisfy(
                            mail -> assertThat(mail).contains("Văn phòng nhắc Chi cục Tiêu chuẩn Đo lường Chất lượng"));
            assertThat(demo.in("backan", () -> demo.bean(BoardService.class).board(OCTOBER)))
                    .extracting(BoardRow::state).containsOnly(ApprovalState.ACCEPTED);
        }
    }

    /** A person of Chi cục TĐC writes in the demo; the story leaves that topic alone. */
    private static String type(ToldDemo demo) {
        String words = "Bản tin TBT số 10 đã đăng ngày 13/10.";
        demo.as("chuyenvien.tdc", () -> demo.bean(EntryService.class).add(
                new RowGroup(demo.unit("TDC").id(), OCTOBER, topic(demo, "quality.website").id(), EntryKind.RESULT),
                null, List.of(EntryText.of(words))));
        return words;
    }

    private static TopicSummary topic(ToldDemo demo, String code) {
        return demo.in("bacgiang", () -> demo.bean(TopicService.class).of(OCTOBER).stream()
                .filter(t -> t.code().equals(code)).findFirst().orElseThrow());
    }

    private static List<EntryDetails> rows(ToldDemo demo, String topic) {
        long id = topic(demo, topic).id();
        return demo.as("vanphong", () -> demo.bean(PartService.class).entries(demo.unit("TDC").id(), OCTOBER)).stream()
                .filter(e -> e.topicId() == id).toList();
    }

    private static List<ApprovalState> states(ToldDemo demo, Period period) {
        return demo.as("vanphong", () -> demo.bean(BoardService.class).board(period)).stream().map(BoardRow::state)
                .toList();
    }

    private static DeadlineState state(ToldDemo demo, String symbol) {
        return demo.in("bacgiang", () -> demo.bean(TaskBookService.class).list(TaskFilter.text(symbol),
                PageRequest.of(0, 1))).stream().map(TaskSummary::deadline).findFirst().orElseThrow();
    }

    private static List<String> mails(ToldDemo demo, LocalDate day, String to) throws Exception {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(demo.mails())) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith(day.toString())
                    && f.getFileName().toString().contains(to)).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    texts.add(new MimeMessage(Session.getInstance(new Properties()), in).getContent().toString());
                }
            }
        }
        return texts;
    }
}
