package vn.khcn.portal.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.documents.inbound.InboundOption;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.forms.definition.CellRule;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.UnitPastService;

/** Makes what screens and reports read from rounds, sheets and cells. */
@Component
class RoundReading {
    static final String RECORD = "form-round";
    private static final Set<ApprovalState> HANDED_IN = Set.of(ApprovalState.SUBMITTED, ApprovalState.ACCEPTED);
    private final Rounds rounds;
    private final Sheets sheets;
    private final SheetCells cells;
    private final ApprovalService approval;
    private final PeopleService people;
    private final UnitPastService past;
    private final InboundService inbound;
    private final BusinessClock clock;

    RoundReading(Rounds rounds, Sheets sheets, SheetCells cells, ApprovalService approval, PeopleService people,
            UnitPastService past, InboundService inbound, BusinessClock clock) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.cells = cells;
        this.approval = approval;
        this.people = people;
        this.past = past;
        this.inbound = inbound;
        this.clock = clock;
    }

    HandedIn handedIn(String formCode, Period period) {
        // a code is free again once its unit has ended: today's unit speaks for it
        Map<String, String> names = Stream.concat(past.units().stream(), people.units().stream())
                .collect(Collectors.toMap(UnitOption::code, UnitOption::name, (ended, today) -> today));
        return rounds.findFirstByFormCodeAndPeriodCodeOrderByIdDesc(formCode, period.code()).map(round -> {
            List<SheetSummary> all = sheets(round);
            return new HandedIn(round.form(), handedIn(all), all.stream()
                    .filter(s -> !HANDED_IN.contains(s.state()) && s.toFill() > 0).map(s -> s.unit().name()).toList(),
                    names,
                    new RecordRef(RECORD, round.id(), round.title(), Map.of("Kỳ", round.period().label())));
        }).orElseGet(() -> new HandedIn(null, TypedCells.NONE, List.of(), names, null));
    }

    TypedCells handedIn(List<SheetSummary> all) {
        return typed(all.stream().filter(s -> HANDED_IN.contains(s.state())).map(SheetSummary::id).toList());
    }

    TypedCells typed(List<Long> sheetIds) {
        return new TypedCells(entered(sheetIds));
    }

    List<EnteredCell> entered(List<Long> sheetIds) {
        return sheetIds.isEmpty()
                ? List.of()
                : cells.findBySheetIdInOrderById(sheetIds).stream().map(SheetCell::entered).toList();
    }

    /** Where every asked unit stands. */
    List<SheetSummary> sheets(Round round) {
        return sheets(sheets.findByRoundIdOrderById(round.id()), Map.of(round.id(), round));
    }

    /** Where sheets stand. @param asked their rounds by number */
    List<SheetSummary> sheets(List<Sheet> all, Map<Long, Round> asked) {
        List<Long> ids = all.stream().map(Sheet::id).toList();
        Map<Long, ApprovalState> states = approval.states(SubjectKind.FORM_SHEET, ids);
        Map<Long, List<EnteredCell>> filled = entered(ids).stream().filter(c -> !c.value().isNone())
                .collect(Collectors.groupingBy(EnteredCell::sheetId));
        Map<Long, FormDefinition> forms = new HashMap<>();
        return all.stream().map(sheet -> {
            Round round = Objects.requireNonNull(asked.get(sheet.roundId()));
            FormDefinition form = forms.computeIfAbsent(round.id(), id -> round.form());
            UnitOption unit = unit(sheet.unitId());
            ApprovalState state = states.getOrDefault(sheet.id(), ApprovalState.DRAFT);
            return new SheetSummary(sheet.id(), unit, state, late(round, state),
                    filled(form, filled.getOrDefault(sheet.id(), List.of())), toFill(form, unit), sheet.remindedAt());
        }).toList();
    }

    /** A line for each round, with how many of its units have handed in. */
    List<RoundSummary> summaries(List<Round> all) {
        List<Sheet> asked = all.isEmpty()
                ? List.of()
                : sheets.findByRoundIdInOrderById(all.stream().map(Round::id).toList());
        Map<Long, ApprovalState> states = approval.states(SubjectKind.FORM_SHEET,
                asked.stream().map(Sheet::id).toList());
        Map<Long, Integer> done = new HashMap<>();
        asked.stream().filter(s -> HANDED_IN.contains(states.get(s.id())))
                .forEach(s -> done.merge(s.roundId(), 1, Integer::sum));
        Map<Long, Long> of = asked.stream().collect(Collectors.groupingBy(Sheet::roundId, Collectors.counting()));
        return all.stream().map(r -> summary(r, of.getOrDefault(r.id(), 0L).intValue(),
                done.getOrDefault(r.id(), 0))).toList();
    }

    RoundSummary summary(Round round, List<SheetSummary> all) {
        return summary(round, all.size(), (int) all.stream().filter(s -> HANDED_IN.contains(s.state())).count());
    }

    RoundDetails details(Round round) {
        List<SheetSummary> all = sheets(round);
        Long asking = round.inboundId();
        return new RoundDetails(summary(round, all), round.version(), round.question(), round.form(), all,
                asking == null ? null : asking(asking), round.outboundId());
    }

    @Nullable
    InboundOption asking(long inboundId) {
        return inbound.options(List.of(inboundId)).stream().findFirst().orElse(null);
    }

    boolean late(Round round, ApprovalState state) {
        return !HANDED_IN.contains(state) && !round.closed() && clock.today().isAfter(round.dueOn());
    }

    UnitOption unit(long id) {
        return people.unit(id).orElseThrow();
    }

    private static int filled(FormDefinition form, List<EnteredCell> cells) {
        return (int) cells.stream()
                .filter(c -> form.column(c.column()).filter(column -> Typing.required(form, column)).isPresent())
                .count();
    }

    /** How many cells a unit must fill in. */
    static int toFill(FormDefinition form, UnitOption unit) {
        return form.rows().stream().filter(r -> r.ownedBy(unit.code())).mapToInt(r -> (int) form.columns().stream()
                .filter(c -> form.rule(r, c) instanceof CellRule.Entered && Typing.required(form, c)).count()).sum();
    }

    private RoundSummary summary(Round round, int asked, int handedIn) {
        RoundState state = round.closed()
                ? RoundState.CLOSED
                : handedIn == asked
                        ? RoundState.COLLECTED
                        : clock.today().isAfter(round.dueOn()) ? RoundState.LATE : RoundState.OPEN;
        return new RoundSummary(round.id(), round.title(), round.regular(), round.period(), round.openedOn(),
                round.dueOn(), state, asked, handedIn);
    }
}
