package vn.khcn.portal.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.assignments.TaskDesk;
import vn.khcn.portal.days.DayBegan;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.EntryDesk;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.PartService;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.entries.TopicForm;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.home.HomeDesk;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.meetings.ConclusionService;
import vn.khcn.portal.meetings.DirectiveForm;
import vn.khcn.portal.meetings.Due;
import vn.khcn.portal.meetings.GroupForm;
import vn.khcn.portal.meetings.Lead;
import vn.khcn.portal.meetings.MeetingDesk;
import vn.khcn.portal.meetings.MeetingDesk.Desk;
import vn.khcn.portal.people.NewUnit;
import vn.khcn.portal.people.Reorganisation;
import vn.khcn.portal.people.ReorganisationService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

/** What a day brings to those who look after something: a late directive, an indicator off its plan. */
@PortalTest
@Import({MeetingDesk.class, TaskDesk.class, HomeDesk.class})
class LeaderNoticesTest {
    private static final LocalDate MID_MAY = LocalDate.of(2024, 5, 15);
    @Autowired
    HomeDesk desks;
    @Autowired
    MeetingDesk meetings;
    @Autowired
    ConclusionService conclusions;
    @Autowired
    OffPlanNotices offPlan;
    @Autowired
    DirectiveDigest digest;
    @Autowired
    NoticeService notices;
    @Autowired
    DayNotices days;
    @Autowired
    TopicService topics;
    @Autowired
    EntryDesk entries;
    @Autowired
    PartService parts;
    @Autowired
    BoardService board;
    @Autowired
    ReorganisationService reorganisations;
    @Autowired
    TestOffice offices;
    @Autowired
    TestClock clock;
    private Desk desk;

    @BeforeEach
    void given() {
        clock.setDay(HomeDesk.TODAY);
        desk = desks.found();
    }

    @AfterEach
    void backToTheStart() {
        clock.setDay(TestClock.START);
    }

    @Test
    void onceAMonthAnIndicatorBehindItsPlanAsksItsUnit() {
        portal(() -> {
            offPlan.began(new DayBegan(desk.office().department().id(), MID_MAY));
            offPlan.began(new DayBegan(desk.office().department().id(), MID_MAY.plusDays(1)));
        });
        assertThat(told("headTdc", "notices.offPlan.indicator")).hasSize(1);
        assertThat(told("headQlkh", "notices.offPlan.indicator")).isEmpty();
    }

    @Test
    void aDepartmentOfSolarMonthsIsAskedOnTheFirst() {
        offices.solar(desk.office());
        portal(() -> offPlan.began(new DayBegan(desk.office().department().id(), MID_MAY)));
        assertThat(told("headTdc", "notices.offPlan.indicator")).isEmpty();
        portal(() -> offPlan.began(new DayBegan(desk.office().department().id(), LocalDate.of(2024, 6, 1))));
        assertThat(told("headTdc", "notices.offPlan.indicator")).hasSize(1);
    }

    @Test
    void whoFollowsAUnitIsRemindedOfWhatItLeftUnderItsName() {
        Period june = Period.month(2024, 6);
        UnitOption tdc = desk.unit("TDC");
        portal(() -> topics.add(new TopicForm("test.left", "Hàng nhập khẩu", 90, Set.of(), Set.of(tdc.id()), null,
                LocalDate.of(2020, 1, 1), null)));
        CurrentActor.runAs(desk.who("headTdc"), () -> {
            long topic = topics.of(june, tdc.id()).getFirst().id();
            entries.write(new RowGroup(tdc.id(), june, topic, EntryKind.RESULT), "Tiếp nhận 20 hồ sơ");
            parts.submit(tdc.id(), june);
        });
        long next = CurrentActor.callAs(Actor.portal(desk.office().department().id()),
                () -> reorganisations.carryOut(Reorganisation.into(HomeDesk.TODAY, List.of(tdc.id()),
                        new NewUnit(null, "QLTC", "Phòng Quản lý tiêu chuẩn", "QLTC", "")), n -> {}))
                .getFirst().id();
        CurrentActor.runAs(desk.who("office"), () -> board.returnPart(tdc.id(), june, "Bổ sung số liệu", Map.of()));
        LocalDate lastButOne = LocalDate.of(2024, 6, 13);
        clock.setDay(lastButOne);
        portal(() -> days.began(new DayBegan(desk.office().department().id(), lastButOne)));
        assertThat(next).isNotEqualTo(tdc.id());
        assertThat(told("headTdc", "notices.day.cutOff")).extracting(n -> n.arguments().getFirst())
                .contains("Chi cục Tiêu chuẩn Đo lường Chất lượng");
    }

    @Test
    void whatTheOfficeHasAnsweredLeavesItsBell() {
        Period june = Period.month(2024, 6);
        UnitOption tdc = desk.unit("TDC");
        portal(() -> topics.add(new TopicForm("test.left", "Hàng nhập khẩu", 90, Set.of(), Set.of(tdc.id()), null,
                LocalDate.of(2020, 1, 1), null)));
        CurrentActor.runAs(desk.who("headTdc"), () -> {
            long topic = topics.of(june, tdc.id()).getFirst().id();
            entries.write(new RowGroup(tdc.id(), june, topic, EntryKind.RESULT), "Tiếp nhận 20 hồ sơ");
            parts.submit(tdc.id(), june);
        });
        assertThat(told("office", "notices.part.submitted")).hasSize(1);
        CurrentActor.runAs(desk.who("office"), () -> board.returnPart(tdc.id(), june, "Bổ sung số liệu", Map.of()));
        assertThat(told("office", "notices.part.submitted")).isEmpty();
        assertThat(told("headTdc", "notices.part.returned")).hasSize(1);
        CurrentActor.runAs(desk.who("headTdc"), () -> parts.submit(tdc.id(), june));
        assertThat(told("headTdc", "notices.part.returned")).isEmpty();
        CurrentActor.runAs(desk.who("office"), () -> board.accept(tdc.id(), june));
        assertThat(told("office", "notices.part.submitted")).isEmpty();
        assertThat(told("headTdc", "notices.part.accepted")).hasSize(1);
    }

    @Test
    void whoLooksAfterALateDirectiveHearsOfItOnceADay() {
        long meeting = meetings.call(desk, "2024-04-08");
        CurrentActor.runAs(desk.who("office"), () -> {
            Lead lead = Lead.unit(desk.unit("QLKH"));
            conclusions.add(conclusions.addGroup(meeting, GroupForm.to(lead)), null,
                    DirectiveForm.of("Việc Phó Giám đốc theo dõi", lead).watched(desk.deputy().id())
                            .due(Due.day(LocalDate.of(2024, 5, 3), "")));
        });
        meetings.issued(desk, meeting, "2024-04-09");
        portal(() -> digest.began(new DayBegan(desk.office().department().id(), HomeDesk.TODAY)));
        assertThat(told("deputy", "notices.digest.late")).hasSize(1);
        assertThat(told("headQlkh", "notices.digest.late")).hasSize(1);
    }

    private void portal(Runnable work) {
        CurrentActor.runAs(Actor.portal(desk.office().department().id()), work);
    }

    private List<NoticeDetails> told(String who, String key) {
        return CurrentActor.callAs(desk.who(who), () -> notices.latest(50)).stream()
                .filter(n -> n.messageKey().equals(key)).toList();
    }
}
