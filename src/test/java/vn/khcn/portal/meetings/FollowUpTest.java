package vn.khcn.portal.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.assignments.CompleteTask;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskFilter;
import vn.khcn.portal.assignments.TaskService;
import vn.khcn.portal.entries.PlanAnswer;
import vn.khcn.portal.entries.PlanService;
import vn.khcn.portal.entries.TopicForm;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureSource;
import vn.khcn.portal.meetings.MeetingDesk.Desk;
import vn.khcn.portal.people.DelegationForm;
import vn.khcn.portal.people.DelegationService;
import vn.khcn.portal.people.JoiningService;
import vn.khcn.portal.people.OfficeService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of directives. */
@PortalTest
@Import(MeetingDesk.class)
class FollowUpTest {
    @Autowired
    MeetingDesk desks;
    @Autowired
    MeetingService meetings;
    @Autowired
    ConclusionService conclusions;
    @Autowired
    ConclusionReviewService review;
    @Autowired
    DirectiveService directives;
    @Autowired
    DirectiveBookService book;
    @Autowired
    DirectiveHandOffService handOff;
    @Autowired
    TaskService tasks;
    @Autowired
    TaskBookService taskBook;
    @Autowired
    TopicService topics;
    @Autowired
    PlanService plans;
    @Autowired
    OfficeService offices;
    @Autowired
    DelegationService delegations;
    @Autowired
    List<FigureSource> sources;
    @Autowired
    JoiningService joinings;
    @Autowired
    TestClock clock;
    private Desk desk;
    private long meeting;
    private long id;

    @BeforeEach
    void given() {
        clock.setDay(LocalDate.of(2024, 5, 6));
        desk = desks.found();
        meeting = desks.call(desk, "2024-05-04");
        id = desks.directive(desk, meeting, "TDC", "Làm việc này", "2024-05-17");
        desks.issued(desk, meeting, "2024-05-06");
    }

    @Test
    void itGoesOnAsATaskWhereItsDepartmentJoinsAnother() {
        TestOffice.Office going = desks.found().office();
        long joining = CurrentActor.callAs(desk.office().actor(Role.ADMINISTRATOR),
                () -> joinings.release(going.department().code(), LocalDate.of(2024, 5, 6)).id());
        CurrentActor.runAs(going.actor(Role.ADMINISTRATOR), () -> joinings.accept(joining, part -> {}));
        CurrentActor.runAs(Actor.portal(going.department().id()), () -> assertThat(
                taskBook.list(TaskFilter.ALL, Pageable.ofSize(9))).singleElement().satisfies(t -> {
                    assertThat(t.content()).isEqualTo("Làm việc này");
                    assertThat(t.due()).isEqualTo(LocalDate.of(2024, 5, 17));
                    assertThat(t.source()).contains("TB-");
                    assertThat(t.leadUnit()).contains("TĐC (");
                }));
    }

    private void as(String who, Runnable work) {
        CurrentActor.runAs(desk.who(who), work);
    }

    private DirectiveDetails now() {
        return CurrentActor.callAs(desk.who("office"), () -> book.find(id).orElseThrow());
    }

    private int version() {
        return now().summary().version();
    }

    @Test
    void aUnitReportsAndWhoGaveItAcceptsAndNobodyElse() {
        as("headQlkh", () -> assertThatThrownBy(() -> directives.answer(id, AnswerForm.progress("x")))
                .isInstanceOf(AccessDeniedException.class));
        as("headTdc", () -> {
            directives.answer(id, AnswerForm.progress("Đã làm một nửa"));
            assertThat(book.find(id).orElseThrow().summary().state()).isEqualTo(DirectiveState.RUNNING);
            directives.answer(id, AnswerForm.done("Xong", "21/KHCN-TĐC"));
        });
        assertThat(now().summary().state()).isEqualTo(DirectiveState.REPORTED);
        for (String nobody : List.of("deputy", "office", "headTdc", "registry")) {
            as(nobody, () -> assertThatThrownBy(() -> directives.accept(id, version())).as(nobody)
                    .isInstanceOf(AccessDeniedException.class));
        }
        CurrentActor.runAs(Actor.portal(desk.office().department().id()),
                () -> assertThatThrownBy(() -> directives.accept(id, version()))
                        .isInstanceOf(AccessDeniedException.class));
        as("director", () -> {
            directives.giveBack(id, version(), "Thiếu báo cáo");
            assertThat(book.find(id).orElseThrow().summary().state()).isEqualTo(DirectiveState.RUNNING);
        });
        as("headTdc", () -> directives.answer(id, AnswerForm.done("Đã gửi báo cáo", "")));
        as("director", () -> {
            assertThat(book.toAccept()).hasSize(1);
            directives.accept(id, version());
        });
        assertThat(now().summary().state()).isEqualTo(DirectiveState.DONE);
        assertThat(now().answers()).hasSize(4);
        as("headTdc", () -> assertThatThrownBy(() -> directives.answer(id, AnswerForm.progress("x")))
                .isInstanceOf(BusinessRule.class));
    }

    @Test
    void aDelegateAndASuccessorInOfficeAcceptToo() {
        as("headTdc", () -> directives.answer(id, AnswerForm.done("Xong", "")));
        as("director", () -> delegations.delegate(new DelegationForm(desk.who("director").accountId(),
                desk.who("deputy").accountId(), Set.of(Role.DIRECTOR), desk.director().id(), LocalDate.of(2024, 5, 7),
                LocalDate.of(2024, 5, 8), "Đi công tác")));
        as("deputy", () -> assertThatThrownBy(() -> directives.accept(id, version()))
                .isInstanceOf(AccessDeniedException.class));
        clock.setDay(LocalDate.of(2024, 5, 7));
        as("deputy", () -> {
            directives.accept(id, version());
            directives.reopen(id, version());
        });
        clock.setDay(LocalDate.of(2024, 5, 20));
        CurrentActor.runAs(Actor.portal(desk.office().department().id()), () -> offices
                .appoint(desk.who("deputy").accountId(), desk.director().id(), LocalDate.of(2024, 5, 20)));
        as("deputy", () -> directives.accept(id, version()));
        assertThat(now().summary().state()).isEqualTo(DirectiveState.DONE);
    }

    @Test
    void beforeTheEighteenthTheSeventeenthIsTheLastGoodDay() {
        clock.setDay(LocalDate.of(2024, 5, 17));
        assertThat(now().summary().state()).isEqualTo(DirectiveState.UNANSWERED);
        assertThat(now().summary().soon()).isTrue();
        clock.setDay(LocalDate.of(2024, 5, 18));
        assertThat(now().summary().state()).isEqualTo(DirectiveState.LATE);
        as("office", () -> {
            assertThat(book.count(DirectiveFilter.of(DirectiveState.LATE))).isEqualTo(1);
            assertThat(book.count(DirectiveFilter.of(DirectiveState.UNANSWERED))).isZero();
        });
    }

    @Test
    void anExtensionNeedsAReasonAndKeepsTheFirstDay() {
        as("office", () -> {
            assertThatThrownBy(() -> directives.extend(id, version(), LocalDate.of(2024, 5, 31), " "))
                    .isInstanceOf(BusinessRule.class);
            assertThatThrownBy(() -> directives.extend(id, version(), LocalDate.of(2024, 5, 10), "Chờ Bộ"))
                    .isInstanceOf(BusinessRule.class);
        });
        clock.setDay(LocalDate.of(2024, 5, 20));
        as("director", () -> directives.extend(id, version(), LocalDate.of(2024, 5, 31), "Chờ Bộ trả lời"));
        assertThat(now().summary().due()).isEqualTo(LocalDate.of(2024, 5, 31));
        assertThat(now().summary().firstDue()).isEqualTo(LocalDate.of(2024, 5, 17));
        as("office", () -> assertThat(book.followed(LocalDate.of(2024, 5, 19), LocalDate.of(2024, 5, 1)))
                .singleElement().satisfies(d -> assertThat(d.state()).isEqualTo(DirectiveState.LATE)));
    }

    @Test
    void allUnitsAnswerEachForItself() {
        long june = desks.call(desk, "2024-06-03");
        long all = CurrentActor.callAs(desk.who("office"), () -> {
            long group = conclusions.addGroup(june, GroupForm.to(Lead.ALL_UNITS));
            return conclusions.add(group, null, DirectiveForm.of("Giải ngân đúng tiến độ", Lead.ALL_UNITS)
                    .due(Due.STANDING));
        });
        clock.setDay(LocalDate.of(2024, 6, 4));
        desks.issued(desk, june, "2024-06-04");
        as("headTdc", () -> directives.answer(all, AnswerForm.done("Xong", "")));
        as("headVp", () -> directives.answer(all, AnswerForm.done("Xong", "")));
        as("office", () -> {
            DirectiveDetails details = book.find(all).orElseThrow();
            assertThat(details.summary().state()).isEqualTo(DirectiveState.RUNNING);
            assertThat(details.summary().doneUnits()).isEqualTo(2);
            assertThat(details.waiting()).extracting(UnitOption::code).containsExactly("QLKH");
        });
        as("headQlkh", () -> directives.answer(all, AnswerForm.done("Xong", "")));
        as("director", () -> assertThat(book.toAccept()).extracting(DirectiveSummary::id).contains(all));
    }

    @Test
    void theNextMeetingOpensWithTheStateOfEveryEarlierDirective() {
        long next = CurrentActor.callAs(desk.who("office"), () -> {
            long group = conclusions.addGroup(desks.call(desk, "2024-06-03"), GroupForm.about("Việc khác"));
            return conclusions.add(group, null,
                    DirectiveForm.of("Việc sau", Lead.unit(desk.unit("QLKH"))).due(Due.NEXT_MEETING));
        });
        long june = CurrentActor.callAs(desk.who("office"), () -> meetings.list().getFirst().id());
        clock.setDay(LocalDate.of(2024, 6, 4));
        as("office", () -> assertThat(book.opening(june)).singleElement().satisfies(d -> {
            assertThat(d.id()).isEqualTo(id);
            assertThat(d.state()).isEqualTo(DirectiveState.LATE);
        }));
        desks.issued(desk, june, "2024-06-04");
        assertThat(CurrentActor.callAs(desk.who("office"), () -> book.find(next).orElseThrow().summary().due()))
                .isNull();
        long july = desks.call(desk, "2024-07-01");
        assertThat(CurrentActor.callAs(desk.who("office"), () -> book.find(next).orElseThrow().summary().due()))
                .isEqualTo(LocalDate.of(2024, 7, 1));
        as("office", () -> assertThat(book.opening(july)).hasSize(2));
    }

    @Test
    void aTaskMadeOfADirectiveBringsItsResultBack() {
        long task = CurrentActor.callAs(desk.who("office"), () -> handOff.toTask(id, version()));
        as("headTdc", () -> {
            tasks.start(task, taskBook.details(task).version(), LocalDate.of(2024, 5, 6));
            tasks.complete(task, taskBook.details(task).version(),
                    new CompleteTask(LocalDate.of(2024, 5, 6), "21/KHCN-TĐC", LocalDate.of(2024, 5, 6)));
        });
        assertThat(now().summary().state()).isEqualTo(DirectiveState.REPORTED);
        assertThat(now().answers().getFirst().replySymbol()).isEqualTo("21/KHCN-TĐC");
        as("headTdc", () -> tasks.reopen(task));
        assertThat(now().summary().state()).isEqualTo(DirectiveState.RUNNING);
        as("office", () -> assertThatThrownBy(() -> handOff.toTask(id, version())).isInstanceOf(BusinessRule.class));
    }

    @Test
    void aPlanLineMadeOfADirectiveBringsItsResultBack() {
        long topic = CurrentActor.callAs(Actor.portal(desk.office().department().id()),
                () -> topics.add(new TopicForm("quality.import", "Hàng nhập khẩu", 10, Set.of(),
                        Set.of(desk.unit("TDC").id()), null, LocalDate.of(2020, 1, 1), null)).id());
        Period may = Period.month(2024, 5);
        as("headTdc", () -> {
            long plan = handOff.toPlan(id, version(), may, topic);
            clock.setDay(LocalDate.of(2024, 5, 20));
            plans.answer(plan, PlanAnswer.MOVED, "Chờ mẫu");
            assertThat(now().summary().state()).isEqualTo(DirectiveState.LATE);
            assertThat(now().answers().getFirst().text()).contains("Chờ mẫu");
            plans.takeBack(plan);
            plans.answer(plan, PlanAnswer.DONE, null);
        });
        assertThat(now().summary().state()).isEqualTo(DirectiveState.REPORTED);
        assertThat(now().summary().latestOn()).isEqualTo(LocalDate.of(2024, 5, 20));
    }

    @Test
    void reportsCountWhatWasGivenDoneAndLateInThePeriod() {
        FigureSource meet = sources.stream().filter(s -> s.code().equals("meet")).findFirst().orElseThrow();
        FigureContext may = FigureContext.atCutOff(Period.month(2024, 5), PeriodCalendar.ADMINISTRATIVE);
        FigureContext june = FigureContext.atCutOff(Period.month(2024, 6), PeriodCalendar.ADMINISTRATIVE);
        clock.setDay(LocalDate.of(2024, 6, 20));
        as("office", () -> {
            assertThat(count(meet, "meet.given", may)).isEqualTo(1);
            assertThat(count(meet, "meet.late", may)).isZero();
            assertThat(count(meet, "meet.late", june)).isEqualTo(1);
            assertThat(count(meet, "meet.given", june)).isZero();
        });
    }

    private static int count(FigureSource source, String key, FigureContext context) {
        return source.evaluate(FigureKey.parse(key), context).orElseThrow().value().number().intValue();
    }
}
