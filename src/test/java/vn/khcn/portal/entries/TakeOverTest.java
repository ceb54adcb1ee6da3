package vn.khcn.portal.entries;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.StaleRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khcn.portal.entries.EntryDesk.OCTOBER;

@PortalTest
class TakeOverTest {
    private static final Period SEPTEMBER = OCTOBER.previous();
    @Autowired
    EntryDesk desks;
    @Autowired
    EntryService entries;
    @Autowired
    TakeOverService takeOver;
    @Autowired
    ProposalService proposals;
    @Autowired
    PlanService plans;
    @Autowired
    TopicService topics;
    @Autowired
    PartService parts;
    @Autowired
    RowReviewService reviews;
    @Autowired
    TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.setDay(TestClock.START);
    }

    @Test
    void copiedRowsWaitToBeReadAndComeOnlyOnce() {
        var desk = september();
        var group = desk.results(desk.imports(), "TDC", OCTOBER);
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            assertThat(takeOver.copyLast(group)).extracting(EntryDetails::text).containsExactly("Thường kỳ", "Một lần");
            assertThat(takeOver.copyLast(group)).isEmpty();
            assertThat(parts.blockers(desk.unit("TDC"), OCTOBER)).extracting(Blocker::what)
                    .containsExactly(Blocker.What.UNREAD, Blocker.What.UNREAD, Blocker.What.UNANSWERED);
            for (EntryDetails row : parts.entries(desk.unit("TDC"), OCTOBER)) {
                assertThat(entries.review(row.id(), row.version()).unread()).isFalse();
            }
            assertThat(parts.blockers(desk.unit("TDC"), OCTOBER)).extracting(Blocker::what)
                    .containsExactly(Blocker.What.UNANSWERED);
        });
    }

    @Test
    void aSpecialistsReadingIsNoReview() {
        var desk = september();
        desk.as(Role.SPECIALIST, "TDC", () -> {
            EntryDetails copied = takeOver.copyLast(desk.results(desk.imports(), "TDC", OCTOBER)).getFirst();
            EntryDetails read = entries.review(copied.id(), copied.version());
            assertThat(read.unread()).isFalse();
            assertThat(read.reviewed()).isFalse();
        });
    }

    @Test
    void standingRowsAreTakenAlone() {
        var desk = september();
        desk.as(Role.SPECIALIST, "TDC", () -> assertThat(
                takeOver.takeStanding(List.of(desk.results(desk.imports(), "TDC", OCTOBER)))).singleElement()
                .satisfies(row -> {
                    assertThat(row.text()).isEqualTo("Thường kỳ");
                    assertThat(row.standing()).isTrue();
                    assertThat(row.unread()).isTrue();
                }));
    }

    @Test
    void aPlanLineIsDoneMovedOrDroppedOnce() {
        var desk = september();
        long unit = desk.unit("TDC");
        desk.as(Role.SPECIALIST, "TDC", () -> {
            long plan = plans.lines(unit, OCTOBER).getFirst().planId();
            assertThatThrownBy(() -> plans.answer(plan, PlanAnswer.MOVED, " "))
                    .hasMessageContaining("entries.rule.answerReason");
            plans.answer(plan, PlanAnswer.DONE, null);
            assertThat(parts.entries(unit, OCTOBER)).singleElement().satisfies(row -> {
                assertThat(row.kind()).isEqualTo(EntryKind.RESULT);
                assertThat(row.text()).isEqualTo("Khảo sát chất lượng");
                assertThat(row.unread()).isTrue();
            });
            assertThatThrownBy(() -> plans.answer(plan, PlanAnswer.DROPPED, "Trùng"))
                    .hasMessageContaining("entries.rule.answeredAlready");
            plans.takeBack(plan);
            assertThat(parts.entries(unit, OCTOBER)).isEmpty();
            plans.answer(plan, PlanAnswer.MOVED, "Chờ mẫu");
            assertThat(parts.entries(unit, OCTOBER)).singleElement()
                    .satisfies(row -> assertThat(row.kind()).isEqualTo(EntryKind.PLAN));
            plans.takeBack(plan);
            PlanLine dropped = plans.answer(plan, PlanAnswer.DROPPED, "Không còn chủ trương");
            assertThat(dropped.waits()).isFalse();
            assertThat(dropped.reason()).isEqualTo("Không còn chủ trương");
            assertThat(parts.entries(unit, OCTOBER)).isEmpty();
        });
    }

    @Test
    void aPlanThatIsToldAlreadyIsAnsweredByThatRow() {
        var desk = september();
        long unit = desk.unit("TDC");
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            EntryDetails row = desks.write(desk.results(desk.tests(), "TDC", OCTOBER), "Khảo sát xong");
            EntryDetails next = desks.write(desk.plans(desk.tests(), "TDC", OCTOBER), "Khảo sát tiếp");
            long plan = plans.lines(unit, OCTOBER).getFirst().planId();
            assertThatThrownBy(() -> plans.answerBy(plan, next.id())).isInstanceOf(StaleRecord.class);
            assertThat(plans.answerBy(plan, row.id()).answer()).isEqualTo(PlanAnswer.DONE);
            assertThat(parts.entries(unit, OCTOBER)).as("no second row").extracting(EntryDetails::text)
                    .containsExactlyInAnyOrder("Khảo sát xong", "Khảo sát tiếp");
            assertThatThrownBy(() -> plans.answerBy(plan, row.id())).hasMessageContaining("answeredAlready");
            plans.takeBack(plan);
            assertThat(parts.entries(unit, OCTOBER)).as("the row was there before").hasSize(2);
            assertThatThrownBy(() -> plans.movedTo(plan, next.id(), " "))
                    .hasMessageContaining("entries.rule.answerReason");
            assertThatThrownBy(() -> plans.movedTo(plan, row.id(), "Chờ mẫu")).isInstanceOf(StaleRecord.class);
            assertThat(plans.movedTo(plan, next.id(), "Chờ mẫu").answer()).isEqualTo(PlanAnswer.MOVED);
            assertThat(parts.entries(unit, OCTOBER)).as("next period's plan said it already").hasSize(2);
        });
        desk.as(Role.UNIT_HEAD, "QLKH", () -> assertThatThrownBy(
                () -> plans.answerBy(plans.lines(unit, OCTOBER).getFirst().planId(), 1))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void whatAHeadAnswersOrPicksIsReviewedByThat() {
        var desk = september();
        long unit = desk.unit("TDC");
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            long plan = plans.lines(unit, OCTOBER).getFirst().planId();
            plans.answer(plan, PlanAnswer.DONE, null);
            assertThat(parts.entries(unit, OCTOBER)).singleElement().satisfies(row -> {
                assertThat(row.unread()).isFalse();
                assertThat(row.reviewed()).isTrue();
            });
            plans.takeBack(plan);
            assertThat(parts.entries(unit, OCTOBER)).as("untouched words go with the answer").isEmpty();
            plans.answer(plan, PlanAnswer.DONE, null);
            EntryDetails row = parts.entries(unit, OCTOBER).getFirst();
            entries.change(row.id(), row.version(), EntryText.of("Đã khảo sát"));
            plans.takeBack(plan);
            assertThat(parts.entries(unit, OCTOBER)).as("changed words stay").hasSize(1);
        });
    }

    @Test
    void rowsAreReviewedTogetherAsTheyWereSeen() {
        var desk = september();
        long unit = desk.unit("TDC");
        desk.as(Role.SPECIALIST, "TDC", () -> takeOver.copyLast(desk.results(desk.imports(), "TDC", OCTOBER)));
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            Map<Long, Integer> seen = new HashMap<>();
            List<EntryDetails> rows = parts.entries(unit, OCTOBER);
            rows.forEach(row -> seen.put(row.id(), row.version()));
            desk.as(Role.SPECIALIST, "TDC", () -> entries.change(rows.getFirst().id(), rows.getFirst().version(),
                    EntryText.of("Sửa sau khi đọc")));
            assertThat(reviews.reviewAll(unit, OCTOBER, seen)).extracting(EntryDetails::id)
                    .containsExactly(rows.getLast().id());
            assertThat(parts.entries(unit, OCTOBER)).extracting(EntryDetails::reviewed).containsExactly(false, true);
        });
        desk.as(Role.UNIT_HEAD, "QLKH", () -> assertThatThrownBy(() -> reviews.reviewAll(unit, OCTOBER, Map.of()))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void whatARegisterProposesIsTakenOnceAndMarked() {
        var desk = desks.found();
        desk.as(Role.ADMINISTRATOR, "VP",
                () -> topics.change(desk.tests().id(), desk.tests().version(),
                        new TopicForm("services.testing", "Cấp phép", 20, Set.of(), desk.tests().units(),
                                "test.two?kind=A", LocalDate.of(2020, 1, 1), null)));
        var group = desk.results(desk.tests(), "TDC", OCTOBER);
        desk.as(Role.SPECIALIST, "TDC", () -> {
            assertThat(proposals.lines(group)).allMatch(ProposedLine::open).allMatch(ProposedLine::fresh);
            assertThat(proposals.takeOpen(group)).extracting(EntryDetails::level).containsExactly(1, 2);
            assertThat(proposals.lines(group)).noneMatch(ProposedLine::open);
            assertThat(proposals.takeOpen(group)).isEmpty();
            EntryDetails row = parts.entries(desk.unit("TDC"), OCTOBER).getFirst();
            assertThat(row.sourceKey()).isEqualTo("test.two:licence:1");
            assertThat(row.notes()).containsExactly("Chú thích 1");
            assertThat(row.unread()).isTrue();
        });
    }

    @Test
    void aProposedLineIsLookedAtLeftOutOrTakenAgainInItsOwnWords() {
        var desk = desks.found();
        desk.as(Role.ADMINISTRATOR, "VP",
                () -> topics.change(desk.tests().id(), desk.tests().version(),
                        new TopicForm("services.testing", "Cấp phép", 20, Set.of(), desk.tests().units(),
                                "test.two?kind=A", LocalDate.of(2020, 1, 1), null)));
        var group = desk.results(desk.tests(), "TDC", OCTOBER);
        desk.as(Role.SPECIALIST, "TDC", () -> {
            String first = proposals.lines(group).getFirst().key();
            String second = proposals.lines(group).getLast().key();
            proposals.looked(group, Set.of(first));
            assertThat(proposals.lines(group)).extracting(ProposedLine::fresh).containsExactly(false, true);
            proposals.leaveOut(group, Set.of(second));
            assertThat(proposals.lines(desk.unit("TDC"), OCTOBER,
                    List.of(desk.imports(), topics.find(desk.tests().id()).orElseThrow()), EntryKind.RESULT))
                    .as("topics without a register are not among them").singleElement().satisfies(lines -> {
                        assertThat(lines.group()).isEqualTo(group);
                        assertThat(lines.open()).extracting(ProposedLine::key).containsExactly(first);
                    });
            EntryDetails row = proposals.take(group, Set.of(first)).getFirst();
            entries.change(row.id(), row.version(), row.words().withText("Lời của đơn vị"));
            assertThat(proposals.lines(group)).extracting(ProposedLine::state)
                    .containsExactly(ProposedLine.State.DIFFERENT, ProposedLine.State.LEFT_OUT);
            assertThat(proposals.take(group, Set.of(first, second))).hasSize(2);
            assertThat(proposals.lines(group)).extracting(ProposedLine::state)
                    .containsOnly(ProposedLine.State.TAKEN);
        });
        desk.as(Role.SPECIALIST, "QLKH", () -> assertThatThrownBy(() -> proposals.takeOpen(group))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void linesOfSeveralTopicsAreTakenInOneDeed() {
        var desk = desks.found();
        desks.registers(desk);
        var tests = desk.results(desk.tests(), "TDC", OCTOBER);
        var imports = desk.results(desk.imports(), "TDC", OCTOBER);
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            assertThat(proposals.takeAll(OCTOBER,
                    Map.of(tests, Set.of("test.two:licence:1"), imports, Set.of("test.two:licence:2")))).hasSize(2);
            assertThat(proposals.lines(tests)).extracting(ProposedLine::open).containsExactly(false, true);
            assertThat(proposals.lines(imports)).extracting(ProposedLine::open).containsExactly(true, false);
        });
        desk.as(Role.UNIT_HEAD, "QLKH", () -> assertThatThrownBy(() -> proposals.takeAll(OCTOBER,
                Map.of(tests, Set.of("test.two:licence:2")))).isInstanceOf(AccessDeniedException.class));
    }

    private EntryDesk.Desk september() {
        var desk = desks.found();
        clock.setDay(LocalDate.of(2023, 9, 13));
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            long standing = desks.write(desk.results(desk.imports(), "TDC", SEPTEMBER), "Thường kỳ").id();
            entries.keepStanding(standing, true);
            desks.write(desk.results(desk.imports(), "TDC", SEPTEMBER), "Một lần");
            desks.write(desk.plans(desk.tests(), "TDC", SEPTEMBER), "Khảo sát chất lượng");
        });
        clock.setDay(TestClock.START);
        return desk;
    }
}
