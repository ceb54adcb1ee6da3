package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.demo.MeetingFile.MeetingRow;
import vn.khcn.portal.demo.MeetingFile.PointRow;
import vn.khcn.portal.meetings.AgendaService;
import vn.khcn.portal.meetings.ConclusionReviewService;
import vn.khcn.portal.meetings.MeetingForm;
import vn.khcn.portal.meetings.MeetingService;
import vn.khcn.portal.meetings.MeetingSummary;
import vn.khcn.portal.meetings.NoticeIssueService;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.records.CurrentActor;

/** Meetings are called, written, issued; what a person has done already is left alone. Told when the clock gets there. */
@Component
@Profile("demo")
@Order(52)
class MeetingStory implements StoryPart {
    private final MeetingService meetings;
    private final AgendaService agenda;
    private final MeetingPen pen;
    private final ConclusionReviewService review;
    private final NoticeIssueService notices;
    private final StaffService staff;
    private final Cast cast;

    MeetingStory(MeetingService meetings, AgendaService agenda, MeetingPen pen, ConclusionReviewService review,
            NoticeIssueService notices, StaffService staff, Cast cast) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.pen = pen;
        this.review = review;
        this.notices = notices;
        this.staff = staff;
        this.cast = cast;
    }

    @Override
    public Set<LocalDate> days(Story story) {
        return MeetingFile.of(story).stream().flatMap(MeetingRow::days).collect(Collectors.toSet());
    }

    @Override
    public void tell(Story story, LocalDate day) {
        for (MeetingRow row : MeetingFile.of(story)) {
            if (day.equals(row.calledOn()) && find(row).isEmpty()) {
                CurrentActor.runAs(cast.named("vanphong"), () -> meetings.call(form(row)));
            }
            find(row).ifPresent(meeting -> {
                row.points().stream().filter(p -> p.day().equals(day)).forEach(p -> bring(meeting.id(), p));
                if (day.equals(row.writtenOn())) {
                    CurrentActor.runAs(cast.named("vanphong"), () -> write(meeting, row));
                }
                if (day.equals(row.decidedOn())) {
                    decide(meeting.id(), day);
                }
                if (meetings.find(meeting.id()).filter(MeetingSummary::issued).isPresent()) {
                    row.groups().stream().flatMap(g -> g.lines().stream())
                            .forEach(line -> pen.follow(meeting.id(), line, day));
                }
            });
        }
    }

    private Optional<MeetingSummary> find(MeetingRow row) {
        return meetings.list().stream().filter(m -> m.kind() == row.kind() && m.heldOn().equals(row.heldOn()))
                .findFirst();
    }

    private MeetingForm form(MeetingRow row) {
        return new MeetingForm(row.kind(), row.heldOn(), office("GD"), office("PCVP"), "",
                "Đảng ủy Sở (báo cáo)\nLãnh đạo Sở\nCác phòng, đơn vị thuộc Sở\nLưu: VT, VP");
    }

    private OfficeOption office(String code) {
        return staff.signers().stream().filter(o -> o.code().equals(code)).findFirst().orElseThrow();
    }

    private void bring(long meeting, PointRow point) {
        long unit = pen.unit(point.unit()).id();
        CurrentActor.runAs(cast.head(unit), () -> agenda.add(meeting, unit, point.text()));
    }

    private void write(MeetingSummary meeting, MeetingRow row) {
        if (meeting.directives() > 0 || !meeting.state().isOpen()) {
            return;
        }
        agenda.points(meeting.id()).forEach(point -> row.points().stream()
                .filter(p -> p.text().equals(point.text()))
                .forEach(p -> agenda.settle(point.id(), point.version(), p.outcome())));
        row.groups().forEach(group -> pen.write(meeting.id(), group, row.heldOn()));
        review.submit(meeting.id());
    }

    private void decide(long meeting, LocalDate day) {
        if (state(meeting) == ApprovalState.IN_REVIEW) {
            CurrentActor.runAs(cast.named("giamdoc"), () -> review.approve(meeting));
        }
        if (state(meeting) == ApprovalState.APPROVED) {
            CurrentActor.runAs(cast.named("vanphong"), () -> review.sign(meeting));
        }
        if (state(meeting) == ApprovalState.SIGNED) {
            CurrentActor.runAs(cast.named("vanthu"), () -> notices.issue(meeting, null, day));
        }
    }

    private ApprovalState state(long meeting) {
        return meetings.find(meeting).orElseThrow().state();
    }
}
