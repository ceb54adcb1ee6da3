package vn.khcn.portal.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.meetings.ConclusionReviewService;
import vn.khcn.portal.meetings.ConclusionService;
import vn.khcn.portal.meetings.DirectiveForm;
import vn.khcn.portal.meetings.Due;
import vn.khcn.portal.meetings.GroupForm;
import vn.khcn.portal.meetings.Lead;
import vn.khcn.portal.meetings.MeetingForm;
import vn.khcn.portal.meetings.MeetingKind;
import vn.khcn.portal.meetings.MeetingService;
import vn.khcn.portal.meetings.NoticeIssueService;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** A meeting with its issued notice in Bắc Giang's demo, whose own first meeting is in 2024: for looking at its screens. */
final class HeldMeeting {
    private static final LocalDate DAY = LocalDate.of(2023, 10, 9);
    private final ApplicationContext portal;
    private final long department;
    private final long id;
    private final long directive;

    HeldMeeting(ApplicationContext portal) {
        this.portal = portal;
        department = CurrentActor.callAs(Actor.portal(1),
                () -> portal.getBean(PeopleService.class).findDepartment("BG").orElseThrow().id());
        id = as(Role.OFFICE, this::call);
        directive = as(Role.OFFICE, this::write);
        as(Role.OFFICE, () -> done(() -> portal.getBean(ConclusionReviewService.class).submit(id)));
        as(Role.DIRECTOR, () -> done(() -> portal.getBean(ConclusionReviewService.class).approve(id)));
        as(Role.OFFICE, () -> done(() -> portal.getBean(ConclusionReviewService.class).sign(id)));
        as(Role.REGISTRY, () -> portal.getBean(NoticeIssueService.class).issue(id, null, DAY));
    }

    /** Agenda, conclusions, notice, directive. */
    List<String> addresses() {
        return List.of("giao-ban/" + id, "giao-ban/" + id + "/chuong-trinh", "giao-ban/" + id + "/thong-bao",
                "chi-dao/" + directive);
    }

    private long call() {
        return portal.getBean(MeetingService.class).call(new MeetingForm(MeetingKind.WEEKLY, DAY, office("GD"),
                office("PCVP"), "", "Lãnh đạo Sở\nCác phòng, đơn vị thuộc Sở\nLưu: VT, VP"));
    }

    private long write() {
        ConclusionService conclusions = portal.getBean(ConclusionService.class);
        UnitOption unit = portal.getBean(PeopleService.class).units().stream().filter(u -> u.code().equals("TDC"))
                .findFirst().orElseThrow();
        long group = conclusions.addGroup(id, GroupForm.to(Lead.unit(unit)));
        return conclusions.add(group, null,
                DirectiveForm.of("Hoàn thành khảo sát mẫu quý IV", Lead.unit(unit)).due(Due.STANDING));
    }

    private OfficeOption office(String code) {
        return portal.getBean(StaffService.class).signers().stream().filter(o -> o.code().equals(code)).findFirst()
                .orElseThrow();
    }

    private static boolean done(Runnable step) {
        step.run();
        return true;
    }

    private <T> T as(Role role, Supplier<T> work) {
        Actor portalItself = Actor.portal(department);
        AccountOption account = CurrentActor.callAs(portalItself,
                () -> portal.getBean(StaffService.class).accountsWith(role).getFirst());
        return CurrentActor.callAs(new Actor(department, account.id(), account.name(), account.unitId(),
                account.roles()), work::get);
    }
}
