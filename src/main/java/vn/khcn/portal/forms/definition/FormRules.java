package vn.khcn.portal.forms.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.khcn.portal.kernel.FileFault;

/** What keeps a form from being published: names twice, cells that point nowhere or in circles. */
public final class FormRules {
    private static final int DEEPEST = 3;
    private final FormDefinition form;
    private final List<FileFault> problems = new ArrayList<>();

    private FormRules(FormDefinition form) {
        this.form = form;
    }

    /** @param units codes of the department's units */
    public static List<FileFault> check(FormDefinition form, Collection<String> units) {
        FormRules rules = new FormRules(form);
        rules.whole();
        for (int i = 0; i < form.rows().size(); i++) {
            rules.row("rows[" + i + "]", form.rows().get(i), units);
        }
        form.checks().forEach(c -> List.of(c.less(), c.more()).forEach(k -> rules.column("checks", k)));
        return List.copyOf(rules.problems);
    }

    private void whole() {
        if (form.columns().isEmpty() || form.rows().isEmpty()) {
            problem("", "forms.problem.empty");
        }
        if (form.periods().isEmpty()) {
            problem("periods", "forms.problem.noPeriods");
        }
        Set<String> keys = new HashSet<>();
        form.columns().stream().filter(c -> !keys.add(c.key()))
                .forEach(c -> problem("columns", "forms.problem.twice", c.key()));
        keys.clear();
        form.rows().stream().filter(r -> !keys.add(r.key()))
                .forEach(r -> problem("rows", "forms.problem.twice", r.key()));
    }

    private void row(String path, FormRow row, Collection<String> units) {
        if (row.level() < 1 || row.level() > DEEPEST) {
            problem(path, "forms.problem.level", row.title(), DEEPEST);
        }
        row.owners().stream().filter(o -> !units.contains(o))
                .forEach(o -> problem(path + ".owners", "forms.problem.unit", row.title(), o));
        row.cells().keySet().forEach(k -> column(path + ".cells", k));
        for (FormColumn column : form.columns()) {
            String place = path + ".cells." + column.key();
            cell(place, form.rule(row, column), column);
            if (circular(row, column, new HashSet<>())) {
                problem(place, "forms.problem.circle", row.title(), column.title());
            }
        }
    }

    private void cell(String place, CellRule rule, FormColumn column) {
        switch (rule) {
            case CellRule.Rows rows -> rows.keys().stream().filter(k -> form.row(k).isEmpty())
                    .forEach(k -> problem(place, "forms.problem.noRow", k));
            case CellRule.Columns columns -> columns.keys().forEach(k -> column(place, k));
            case CellRule.Percent percent -> List.of(percent.part(), percent.whole()).forEach(k -> column(place, k));
            case CellRule.Words words -> {
                if (column.kind() == ColumnKind.NUMBER) {
                    problem(place, "forms.problem.words", column.title());
                }
            }
            default -> {
            }
        }
    }

    private boolean circular(FormRow row, FormColumn column, Set<String> path) {
        String place = row.key() + "|" + column.key();
        if (!path.add(place)) {
            return true;
        }
        boolean circle = switch (form.rule(row, column)) {
            case CellRule.Rows rows -> (rows.keys().isEmpty()
                    ? form.summed(row).stream()
                    : rows.keys().stream().flatMap(k -> form.row(k).stream())).anyMatch(r -> circular(r, column, path));
            case CellRule.Columns columns -> inRow(row, columns.keys(), path);
            case CellRule.Percent percent -> inRow(row, List.of(percent.part(), percent.whole()), path);
            default -> false;
        };
        path.remove(place);
        return circle;
    }

    private boolean inRow(FormRow row, List<String> columns, Set<String> path) {
        return columns.stream().flatMap(k -> form.column(k).stream()).anyMatch(c -> circular(row, c, path));
    }

    private void column(String place, String key) {
        if (form.column(key).isEmpty()) {
            problem(place, "forms.problem.noColumn", key);
        }
    }

    private void problem(String path, String key, Object... arguments) {
        problems.add(FileFault.at(path, key, arguments));
    }
}
