package vn.khcn.portal.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalStep;
import vn.khcn.portal.documents.inbound.InboundOption;
import vn.khcn.portal.forms.definition.FormCalculator;

/**
 * A unit's sheet to fill in.
 *
 * @param filled   with what this unit entered alone
 * @param cells    entered so far, each with its version
 * @param writable by the acting account now
 * @param possible steps the acting account may take now
 */
public record SheetDetails(SheetSummary sheet, RoundSummary round, String question, @Nullable InboundOption askedBy,
        FilledForm filled, List<EnteredCell> cells, boolean writable, Set<ApprovalAction> possible,
        List<ApprovalStep> steps) {
    public SheetDetails {
        cells = List.copyOf(cells);
        possible = Set.copyOf(possible);
        steps = List.copyOf(steps);
    }

    public Optional<EnteredCell> cell(String row, String column) {
        return cells.stream().filter(c -> c.row().equals(row) && c.column().equals(column)).findFirst();
    }

    /** Checks that do not hold in the unit's own rows; totals are the office's, who sees every unit. */
    public List<FormCalculator.Failure> failures() {
        return filled.failures().stream()
                .filter(f -> filled.form().entered(f.row()) && f.row().ownedBy(sheet.unit().code())).toList();
    }
}
