package vn.khcn.portal.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.forms.definition.CellRule;
import vn.khcn.portal.forms.definition.CellValue;
import vn.khcn.portal.forms.definition.FormColumn;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.forms.definition.FormRow;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.people.UnitPastService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** A unit's sheets: what it is asked for, filling in cell by cell, handing in. */
@Service
@Transactional
public class SheetService {
    private static final Set<Role> READERS = Set.of(Role.OFFICE, Role.REGISTRY, Role.DIRECTOR, Role.DEPUTY,
            Role.ADMINISTRATOR);
    private final Rounds rounds;
    private final Sheets sheets;
    private final SheetCells cells;
    private final RoundReading reading;
    private final ApprovalService approval;
    private final Figures figures;
    private final UnitPastService units;

    SheetService(Rounds rounds, Sheets sheets, SheetCells cells, RoundReading reading, ApprovalService approval,
            Figures figures, UnitPastService units) {
        this.units = units;
        this.rounds = rounds;
        this.sheets = sheets;
        this.cells = cells;
        this.reading = reading;
        this.approval = approval;
        this.figures = figures;
    }

    /** A sheet with the round it belongs to. */
    public record Asked(SheetSummary sheet, RoundSummary round) {}

    /** What the acting account's unit is asked for: what is open first, by the day it is due. */
    @Transactional(readOnly = true)
    public List<Asked> mine() {
        Long unit = CurrentActor.get().unitId();
        if (unit == null) {
            return List.of();
        }
        List<Sheet> own = sheets.findByUnitIdInOrderById(units.line(unit, SheetHandOver.KIND));
        Map<Long, Round> asked = rounds.findByIdIn(own.stream().map(Sheet::roundId).toList()).stream()
                .collect(Collectors.toMap(Round::id, Function.identity()));
        Map<Long, RoundSummary> lines = reading.summaries(List.copyOf(asked.values())).stream()
                .collect(Collectors.toMap(RoundSummary::id, Function.identity()));
        return reading.sheets(own, asked).stream()
                .map(s -> new Asked(s, Objects.requireNonNull(lines.get(roundOf(own, s.id())))))
                .sorted(Comparator
                        .comparing((Asked a) -> !a.sheet().missing() || a.round().state() == RoundState.CLOSED)
                        .thenComparing(a -> a.round().dueOn()).thenComparing(a -> a.sheet().id()))
                .toList();
    }

    private static long roundOf(List<Sheet> own, long sheet) {
        return own.stream().filter(s -> s.id() == sheet).findFirst().orElseThrow().roundId();
    }

    @Transactional(readOnly = true)
    public SheetDetails details(long id) {
        Sheet sheet = find(id);
        Round round = round(sheet);
        Actor actor = CurrentActor.get();
        if (!own(sheet, actor) && actor.accountId() != 0 && READERS.stream().noneMatch(actor::is)) {
            throw new AccessDeniedException("Sheet of another unit");
        }
        FormDefinition form = Question.forUnit(round.form(), reading.unit(sheet.unitId()));
        SheetSummary summary = summary(round, sheet);
        Long asking = round.inboundId();
        Set<ApprovalAction> possible = own(sheet, actor) && !round.closed()
                ? approval.possible(sheet.subject())
                : Set.of();
        return new SheetDetails(summary, reading.summaries(List.of(round)).getFirst(), round.question(),
                asking == null ? null : reading.asking(asking),
                new FilledForm(form, figures.open(FigureContext.atCutOff(round.period(), form.calendar())),
                        reading.typed(List.of(id))),
                reading.entered(List.of(id)), writable(sheet, round, summary.state(), actor), possible,
                approval.history(sheet.subject()));
    }

    /**
     * Keeps what was typed into a cell.
     *
     * @param expected version of the cell it was read with, −1 where it was empty
     * @throws StaleRecord if somebody else has entered something since
     */
    @PreAuthorize("hasAnyRole('SPECIALIST', 'UNIT_HEAD')")
    public EnteredCell put(long sheetId, String row, String column, String text, int expected) {
        Sheet sheet = find(sheetId);
        Round round = round(sheet);
        if (!writable(sheet, round, approval.state(sheet.subject()), CurrentActor.get())) {
            throw own(sheet, CurrentActor.get())
                    ? BusinessRule.broken(round.closed() ? "forms.rule.closed" : "forms.rule.handedIn")
                    : new AccessDeniedException("Sheet of another unit");
        }
        FormDefinition form = round.form();
        FormRow where = form.row(row).orElseThrow();
        FormColumn of = form.column(column).orElseThrow();
        if (!(form.rule(where, of) instanceof CellRule.Entered)
                || !where.ownedBy(reading.unit(sheet.unitId()).code())) {
            throw new AccessDeniedException("Not a cell of this unit");
        }
        CellValue value = Typing.read(text, of.kind());
        SheetCell cell = cells.findBySheetIdAndRowKeyAndColumnKey(sheetId, row, column).orElse(null);
        if ((cell == null ? -1 : cell.version()) != expected) {
            throw new StaleRecord("Cell " + row + "/" + column);
        }
        SheetCell kept = cell == null ? new SheetCell(sheetId, row, column) : cell;
        kept.enter(value);
        try {
            return cells.saveAndFlush(kept).entered();
        } catch (DataIntegrityViolationException sameMoment) {
            throw new StaleRecord("Cell " + row + "/" + column);
        }
    }

    /** Hands the sheet in. @throws BusinessRule where a number is missing or a check does not hold */
    @PreAuthorize("hasRole('UNIT_HEAD')")
    public void submit(long id) {
        SheetDetails sheet = details(id);
        requireOwn(id);
        FormDefinition form = sheet.filled().form();
        for (FormRow row : form.rows()) {
            for (FormColumn column : form.columns()) {
                if (form.rule(row, column) instanceof CellRule.Entered && row.ownedBy(sheet.sheet().unit().code())
                        && Typing.required(form, column)
                        && sheet.cell(row.key(), column.key()).filter(c -> !c.value().isNone()).isEmpty()) {
                    throw BusinessRule.broken("forms.rule.emptyCell", row.title(), column.title());
                }
            }
        }
        sheet.failures().stream().findFirst().ifPresent(failure -> {
            throw BusinessRule.broken("forms.rule.check", failure.row().title(), failure.check().message());
        });
        approval.move(find(id).subject(), ApprovalAction.SUBMIT, null);
    }

    @PreAuthorize("hasRole('UNIT_HEAD')")
    public void withdraw(long id) {
        requireOwn(id);
        approval.move(find(id).subject(), ApprovalAction.WITHDRAW, null);
    }

    private void requireOwn(long id) {
        Sheet sheet = find(id);
        Actor actor = CurrentActor.get();
        if (!own(sheet, actor) && actor.accountId() != 0) {
            throw new AccessDeniedException("Sheet of another unit");
        }
        round(sheet).requireOpen();
    }

    private SheetSummary summary(Round round, Sheet sheet) {
        return reading.sheets(round).stream().filter(s -> s.id() == sheet.id()).findFirst().orElseThrow();
    }

    private boolean writable(Sheet sheet, Round round, ApprovalState state, Actor actor) {
        return state.isOpen() && !round.closed() && (actor.accountId() == 0
                || own(sheet, actor) && (actor.is(Role.SPECIALIST) || actor.is(Role.UNIT_HEAD)));
    }

    private boolean own(Sheet sheet, Actor actor) {
        Long unit = actor.unitId();
        return unit != null
                && (unit == sheet.unitId() || units.line(unit, SheetHandOver.KIND).contains(sheet.unitId()));
    }

    private Sheet find(long id) {
        return sheets.findById(id).orElseThrow(() -> BusinessRule.broken("forms.rule.roundGone"));
    }

    private Round round(Sheet sheet) {
        return rounds.findById(sheet.roundId()).orElseThrow();
    }
}
