package vn.khcn.portal.meetings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountForm;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.OfficeDetails;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.people.OfficeService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** A department with people in their offices, and meetings for tests. */
@TestComponent
public class MeetingDesk {
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private final TestOffice offices;
    private final PeopleService people;
    private final OfficeService officeService;
    private final StaffService staff;
    private final MeetingService meetings;
    private final ConclusionService conclusions;
    private final ConclusionReviewService review;
    private final NoticeIssueService issues;

    MeetingDesk(TestOffice offices, PeopleService people, OfficeService officeService, StaffService staff,
            MeetingService meetings, ConclusionService conclusions, ConclusionReviewService review,
            NoticeIssueService issues) {
        this.offices = offices;
        this.people = people;
        this.officeService = officeService;
        this.staff = staff;
        this.meetings = meetings;
        this.conclusions = conclusions;
        this.review = review;
        this.issues = issues;
    }

    /** The department with its director's and deputy's offices, and who signs in the director's name. */
    public record Desk(Office office, OfficeOption director, OfficeOption deputy, OfficeOption signer,
            Map<String, Actor> people) {
        public Actor who(String username) {
            return Objects.requireNonNull(people.get(username), username);
        }

        public UnitOption unit(String code) {
            return office.unit(code);
        }
    }

    public Desk found() {
        Office office = offices.found();
        return CurrentActor.callAs(Actor.portal(office.department().id()), () -> {
            OfficeDetails gd = office(office, "GD", "Giám đốc", List.of("GIÁM ĐỐC"));
            OfficeDetails pgd = office(office, "PGD", "Phó Giám đốc", List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"));
            OfficeDetails pcvp = office(office, "PCVP", "Phó Chánh Văn phòng",
                    List.of("TL. GIÁM ĐỐC", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"));
            Map<String, Actor> who = new HashMap<>();
            who.put("director", account(office, "gd", gd.id(), "VP", Role.DIRECTOR));
            who.put("deputy", account(office, "pgd", pgd.id(), "VP", Role.DEPUTY));
            who.put("office", account(office, "vp", pcvp.id(), "VP", Role.OFFICE));
            who.put("registry", account(office, "vt", null, "VP", Role.REGISTRY));
            who.put("headVp", account(office, "tvp", null, "VP", Role.UNIT_HEAD));
            who.put("headTdc", account(office, "tdc", null, "TDC", Role.UNIT_HEAD));
            who.put("headQlkh", account(office, "qlkh", null, "QLKH", Role.UNIT_HEAD));
            return new Desk(office, staff.office(gd.id()).orElseThrow(), staff.office(pgd.id()).orElseThrow(),
                    staff.office(pcvp.id()).orElseThrow(), who);
        });
    }

    private OfficeDetails office(Office office, String code, String title, List<String> authority) {
        return officeService.add(new OfficeDetails(0, 0, code, title, office.unit("VP").id(), authority, 1, SINCE,
                null));
    }

    private Actor account(Office office, String name, @Nullable Long officeId, String unit, Role role) {
        String username = name + office.department().id();
        AccountOption account = people.addAccount(new AccountForm(username, name, "", office.unit(unit).id(), officeId,
                Set.of(role)), "x", false, SINCE);
        if (officeId != null) {
            officeService.appoint(account.id(), officeId, SINCE);
        }
        return new Actor(office.department().id(), account.id(), name, office.unit(unit).id(), Set.of(role));
    }

    public MeetingForm form(Desk desk, String day) {
        return new MeetingForm(MeetingKind.MONTHLY, LocalDate.parse(day), desk.director(), desk.signer(), "",
                "Lãnh đạo Sở\nCác phòng, đơn vị thuộc Sở\nLưu: VT, VP");
    }

    public long call(Desk desk, String day) {
        return CurrentActor.callAs(desk.who("office"), () -> meetings.call(form(desk, day)));
    }

    /** A group to a unit with one directive due on a day. */
    public long directive(Desk desk, long meeting, String unit, String text, @Nullable String due) {
        return directive(desk, meeting, Lead.unit(desk.unit(unit)), text, due);
    }

    /** A group to whoever leads with one directive due on a day. */
    public long directive(Desk desk, long meeting, Lead lead, String text, @Nullable String due) {
        return CurrentActor.callAs(desk.who("office"), () -> {
            long group = conclusions.addGroup(meeting, GroupForm.to(lead));
            DirectiveForm form = DirectiveForm.of(text, lead)
                    .due(due == null ? Due.STANDING : Due.day(LocalDate.parse(due), ""));
            return conclusions.add(group, null, form);
        });
    }

    public void approved(Desk desk, long meeting) {
        CurrentActor.runAs(desk.who("office"), () -> review.submit(meeting));
        CurrentActor.runAs(desk.who("director"), () -> review.approve(meeting));
        CurrentActor.runAs(desk.who("office"), () -> review.sign(meeting));
    }

    public void issued(Desk desk, long meeting, String day) {
        approved(desk, meeting);
        CurrentActor.runAs(desk.who("registry"), () -> issues.issue(meeting, null, LocalDate.parse(day)));
    }
}
