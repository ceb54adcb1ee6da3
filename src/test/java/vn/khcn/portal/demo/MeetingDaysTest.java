package vn.khcn.portal.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.meetings.DirectiveBookService;
import vn.khcn.portal.meetings.DirectiveFilter;
import vn.khcn.portal.meetings.DirectiveState;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.meetings.MeetingService;
import vn.khcn.portal.meetings.MeetingSummary;
import vn.khcn.portal.notices.NoticeService;

import static org.assertj.core.api.Assertions.assertThat;

/** The days of the story around the meeting of May 2024: directives become late, people are reminded, the next meeting opens. */
class MeetingDaysTest {
    private static final LocalDate BEFORE = LocalDate.of(2024, 5, 2);
    private static final LocalDate SIXTH = LocalDate.of(2024, 5, 6);
    private static final LocalDate TWENTIETH = LocalDate.of(2024, 5, 20);

    @Test
    void directivesBecomeLatePeopleAreRemindedAndTheNextMeetingOpensWithThem() throws IOException {
        try (ToldDemo demo = ToldDemo.upTo(BEFORE, "meetings")) {
            demo.moveTo(SIXTH);
            assertThat(late(demo)).hasSize(4).contains("2024-05-03 Hoàn thiện dự thảo kế hoạch nâng cao chỉ số PII.")
                    .noneMatch(d -> d.contains("nấm lim xanh"));

            demo.moveTo(TWENTIETH);
            assertThat(late(demo)).hasSize(8).contains(
                    "2024-05-15 Rà soát các cơ sở bức xạ có giấy phép hết hạn trong năm.",
                    "2024-05-17 Chuẩn bị cuộc thanh tra đề tài nấm lim xanh tại huyện Sơn Động.");
            // "trước 18/5": reminded 7, 3 and 1 days before the 17th, late from the 18th on every day
            for (int day = 7; day <= 20; day++) {
                List<String> mails = mails(demo, LocalDate.of(2024, 5, day), "truongphong.ttra@bacgiang.example");
                boolean soon = Set.of(10, 14, 16).contains(day);
                assertThat(mails.stream().filter(m -> m.contains("nấm lim xanh"))).as("mails of 2024-05-%02d", day)
                        .hasSize(soon || day > 17 ? 1 : 0)
                        .allMatch(m -> m.contains(soon ? "1 nội dung sắp đến hạn" : "1 nội dung quá hạn"));
            }
            assertThat(demo.as("truongphong.qlcn", () -> demo.bean(NoticeService.class).latest(500)).stream()
                    .filter(n -> n.messageKey().startsWith("notices.digest."))
                    .collect(Collectors.groupingBy(n -> LocalDate.ofInstant(n.at(), BusinessClock.ZONE),
                            Collectors.counting())))
                    .as("one digest a day").hasSizeGreaterThan(10).containsKeys(SIXTH, TWENTIETH)
                    .allSatisfy((day, count) -> assertThat(count).isEqualTo(1));
            assertThat(opening(demo)).containsOnly(Map.entry(DirectiveState.DONE, 9L),
                    Map.entry(DirectiveState.REPORTED, 2L), Map.entry(DirectiveState.RUNNING, 7L),
                    Map.entry(DirectiveState.LATE, 8L), Map.entry(DirectiveState.UNANSWERED, 29L));
        }
    }

    /** What the meeting of the 20th opens with. */
    private static Map<DirectiveState, Long> opening(ToldDemo demo) {
        return demo.in("bacgiang", () -> {
            MeetingSummary next = demo.bean(MeetingService.class).list().stream()
                    .filter(m -> m.heldOn().equals(TWENTIETH)).findFirst().orElseThrow();
            return demo.bean(DirectiveBookService.class).opening(next.id()).stream()
                    .collect(Collectors.groupingBy(DirectiveSummary::state, Collectors.counting()));
        });
    }

    private static List<String> late(ToldDemo demo) {
        return demo.in("bacgiang", () -> demo.bean(DirectiveBookService.class)
                .list(DirectiveFilter.of(DirectiveState.LATE), PageRequest.of(0, 100, Sort.by("due", "id")))).stream()
                .map(d -> d.due() + " " + d.plain()).toList();
    }

    private static List<String> mails(ToldDemo demo, LocalDate day, String to) throws IOException {
        try (Stream<Path> files = Files.list(demo.mails())) {
            return files.filter(f -> f.getFileName().toString().startsWith(day.toString())
                    && f.getFileName().toString().contains(to)).map(MeetingDaysTest::text).toList();
        }
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in).getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
