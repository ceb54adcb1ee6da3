package vn.khcn.portal.documents.legal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.documents.DraftersUnit;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.shell.intake.RowStatus;
import vn.khcn.portal.shell.intake.SheetIntake.Verdict;
import vn.khcn.portal.shell.intake.SheetRow;

/** Reads rows of drafts against the drafts there are and the rows before. */
final class LegalReading {
    private final LegalRules rules;
    private final Map<String, Seen> seen = new HashMap<>();

    /** A draft as it stands after the rows so far. @param row the row that wrote it; 0 for none */
    private record Seen(long id, int version, LegalDraftForm form, int row, Set<String> steps) {}

    LegalReading(LegalRules rules, List<LegalDraftDetails> known) {
        this.rules = rules;
        known.forEach(d -> {
            Set<String> steps = new HashSet<>();
            d.steps().forEach(s -> steps.add(step(s.step())));
            seen.put(LegalRow.key(d.form()), new Seen(d.id(), d.version(), d.form(), 0, steps));
        });
    }

    Verdict<LegalRow> read(SheetRow row) {
        LegalDraftForm form = new LegalDraftForm(row.text("kind"), row.text("title"), row.text("authority"),
                Long.parseLong(row.text("unit")));
        TakeStep step = taken(row);
        rules.check(form);
        if (step != null) {
            rules.check(step);
        }
        Seen before = seen.get(LegalRow.key(form));
        if (before == null) {
            return keep(row, new Seen(0, 0, form, row.number(), new HashSet<>()), true, step, RowStatus.NEW);
        }
        boolean moved = before.form().unitId() != form.unitId();
        if (moved && before.row() > 0) {
            throw BusinessRule.at("unit", "documents.rule.twoUnits", before.row());
        }
        if (moved || step != null) {
            DraftersUnit.check(before.form().unitId());
        }
        boolean told = step != null && !before.steps().contains(step(step));
        LegalDraftForm after = moved
                ? new LegalDraftForm(before.form().kind(), before.form().title(), before.form().authority(),
                        form.unitId())
                : before.form();
        return keep(row, new Seen(before.id(), before.version(), after, moved ? row.number() : before.row(),
                before.steps()), moved, told ? step : null,
                moved ? RowStatus.CHANGED : told ? RowStatus.NEW : RowStatus.SAME);
    }

    private Verdict<LegalRow> keep(SheetRow row, Seen now, boolean written, @Nullable TakeStep step,
            RowStatus status) {
        if (step != null) {
            now.steps().add(step(step));
        }
        seen.put(LegalRow.key(now.form()), now);
        return new Verdict<>(status, new LegalRow(now.form(), now.id(), now.version(), written, step));
    }

    private static @Nullable TakeStep taken(SheetRow row) {
        LocalDate day = row.day("takenOn");
        String kind = row.text("step");
        if (kind.isEmpty() && day == null && row.text("note").isEmpty()) {
            return null;
        }
        if (kind.isEmpty() || day == null) {
            throw BusinessRule.at(kind.isEmpty() ? "step" : "takenOn", "documents.rule.required");
        }
        return TakeStep.of(DraftStepKind.valueOf(kind), day, row.text("note"));
    }

    private static String step(TakeStep step) {
        return step.kind() + " " + step.takenOn();
    }
}
