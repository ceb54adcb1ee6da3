package vn.khcn.portal.forms.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.FigureValue;

/** What the cells of a form come to. Each is worked out once; a form that goes in circles has no value there. */
public final class FormCalculator {
    private final FormDefinition form;
    private final Inputs inputs;
    private final Map<String, CellValue> known = new HashMap<>();

    public FormCalculator(FormDefinition form, Inputs inputs) {
        this.form = form;
        this.inputs = inputs;
    }

    /** Where counted and entered values come from. */
    public interface Inputs {
        CellValue counted(FigureKey key);

        CellValue entered(FormRow row, FormColumn column);
    }

    /** A row in which a check does not hold. */
    public record Failure(FormRow row, FormCheck check) {}

    public CellValue value(FormRow row, FormColumn column) {
        String place = row.key() + "|" + column.key();
        CellValue found = known.get(place);
        if (found == null) {
            known.put(place, CellValue.NONE);
            found = computed(row, column);
            known.put(place, found);
        }
        return found;
    }

    /** Every check that does not hold, in the order of the rows. */
    public List<Failure> failures() {
        List<Failure> failures = new ArrayList<>();
        for (FormRow row : form.rows()) {
            for (FormCheck check : form.checks()) {
                BigDecimal less = number(row, check.less());
                BigDecimal more = number(row, check.more());
                if (less != null && more != null && less.compareTo(more) > 0) {
                    failures.add(new Failure(row, check));
                }
            }
        }
        return failures;
    }

    private CellValue computed(FormRow row, FormColumn column) {
        return switch (form.rule(row, column)) {
            case CellRule.Blank blank -> CellValue.NONE;
            case CellRule.Words words -> new CellValue(null, words.text());
            case CellRule.Entered entered -> inputs.entered(row, column);
            case CellRule.Counted counted -> inputs.counted(counted.key());
            case CellRule.Columns columns -> CellValue.of(sum(columns.keys().stream().map(c -> number(row, c))));
            case CellRule.Rows rows -> CellValue.of(sum((rows.keys().isEmpty()
                    ? form.summed(row).stream()
                    : rows.keys().stream().flatMap(k -> form.row(k).stream())).map(r -> value(r, column).number())));
            case CellRule.Percent percent -> percent(row, column, percent);
        };
    }

    private CellValue percent(FormRow row, FormColumn column, CellRule.Percent percent) {
        BigDecimal part = number(row, percent.part());
        BigDecimal whole = number(row, percent.whole());
        return part == null || whole == null || whole.signum() == 0
                ? CellValue.NONE
                : CellValue.of(FigureValue.percent(part, whole, column.decimals()).number());
    }

    private @Nullable BigDecimal number(FormRow row, String column) {
        return form.column(column).map(c -> value(row, c).number()).orElse(null);
    }

    private static @Nullable BigDecimal sum(Stream<@Nullable BigDecimal> parts) {
        return parts.filter(Objects::nonNull).map(Objects::requireNonNull).reduce(BigDecimal::add).orElse(null);
    }
}
