package vn.khcn.portal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
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
import vn.khcn.portal.notices.NoticeDetails;
import vn.khcn.portal.notices.NoticeService;

import static org.assertj.core.api.Assertions.assertThat;

/** The days of the story around the meeting of May 2024: directives become late, people are reminded, the next meeting opens. */
class MeetingDaysTest {
    private static final LocalDate BEFORE = LocalDate.of(2024, 5, 2);
    private static final LocalDate SIXTH = LocalDate.of(2024, 5, 6);
    private static final LocalDate TWENTIETH = LocalDate.of(2024, 5, 20);

    @Test
    void directivesBecomeLatePeopleAreRemindedAndTheNextMeetingOpensWithThem() throws Exception {
        try (ToldDemo demo = ToldDemo.upTo(BEFORE, "meetings")) {
            demo.moveTo(SIXTH);
            System.out.println("LATE6 " + late(demo));
            demo.moveTo(TWENTIETH);
            System.out.println("LATE20 " + late(demo));
            for (LocalDate d = LocalDate.of(2024, 5, 3); !d.isAfter(TWENTIETH); d = d.plusDays(1)) {
                System.out.println(d + " QLCN " + mails(demo, d, "truongphong.qlcn"));
                System.out.println(d + " TTRA " + mails(demo, d, "truongphong.ttra"));
            }
            MeetingSummary next = demo.in("bacgiang", () -> demo.bean(MeetingService.class).list()).stream()
                    .filter(m -> m.heldOn().equals(TWENTIETH)).findFirst().orElseThrow();
            List<DirectiveSummary> opening = demo.in("bacgiang",
                    () -> demo.bean(DirectiveBookService.class).opening(next.id()));
            System.out.println(opening.stream().collect(Collectors.groupingBy(DirectiveSummary::state,
                    Collectors.counting())));
        }
    }

    private static List<String> late(ToldDemo demo) throws Exception {
        return demo.in("bacgiang", () -> demo.bean(DirectiveBookService.class)
                .list(DirectiveFilter.of(DirectiveState.LATE), PageRequest.of(0, 100, Sort.by("due", "id")))).stream()
                .map(d -> d.due() + " " + d.lead().name() + ": " + d.plain()).toList();
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
