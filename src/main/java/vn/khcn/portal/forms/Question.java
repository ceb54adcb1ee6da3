package vn.khcn.portal.forms;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import vn.khcn.portal.forms.definition.CellRule;
import vn.khcn.portal.forms.definition.ColumnKind;
import vn.khcn.portal.forms.definition.FormColumn;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.forms.definition.FormRow;
import vn.khcn.portal.forms.definition.RowKind;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.people.UnitOption;

/**
 * A question to several units is a form too: one row for each unit, one column for each thing asked, the numbers added up.
 * So filling in, chasing, totals and printing are the same.
 *
 * @see "docs/decisions/0086-a-question-is-a-form.md"
 */
final class Question {
    private static final int WORDS_WEIGHT = 40;
    private static final int NUMBER_WEIGHT = 14;
    private static final int DECIMALS = 2;
    private static final String CODE = "question";

    private Question() {}

    static FormDefinition form(OpenRound order, List<UnitOption> asked, PeriodCalendar calendar) {
        List<FormColumn> columns = new ArrayList<>();
        for (OpenRound.AskedColumn column : order.columns()) {
            String title = CleanText.line(column.title());
            if (title.isEmpty()) {
                throw BusinessRule.at("columns", "forms.rule.columnTitle");
            }
            columns.add(new FormColumn("c" + (columns.size() + 1), title,
                    column.number() ? ColumnKind.NUMBER : ColumnKind.WORDS,
                    column.number() ? NUMBER_WEIGHT : WORDS_WEIGHT, DECIMALS, new CellRule.Entered()));
        }
        if (columns.isEmpty()) {
            throw BusinessRule.at("columns", "forms.rule.columnTitle");
        }
        List<FormRow> rows = new ArrayList<>(asked.stream().map(unit -> new FormRow("u" + unit.id(), RowKind.ITEM, 1,
                null, unit.name(), "", List.of(unit.code()), Map.of())).toList());
        if (asked.size() > 1 && order.columns().stream().anyMatch(OpenRound.AskedColumn::number)) {
            rows.add(new FormRow("total", RowKind.TOTAL, 1, "", "Tổng cộng", "", List.of(), Map.of()));
        }
        return new FormDefinition(CODE, "", CleanText.line(order.title()), "Đơn vị",
                EnumSet.allOf(PeriodKind.class),
                calendar, columns.size() > 3, columns, rows, List.of());
    }

    /** What a unit sees of it: of a question its own row alone, of a form all rows. */
    static FormDefinition forUnit(FormDefinition form, UnitOption unit) {
        return form.code().equals(CODE)
                ? form.withRows(form.rows().stream().filter(r -> r.owners().contains(unit.code())).toList())
                : form;
    }
}
