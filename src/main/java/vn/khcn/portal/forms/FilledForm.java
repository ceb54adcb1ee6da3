package vn.khcn.portal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.forms.definition.CellRule;
import vn.khcn.portal.forms.definition.CellValue;
import vn.khcn.portal.forms.definition.ColumnKind;
import vn.khcn.portal.forms.definition.FormCalculator;
import vn.khcn.portal.forms.definition.FormColumn;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.forms.definition.FormRow;
import vn.khcn.portal.forms.definition.RowKind;
import vn.khcn.portal.forms.definition.RowNumbers;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.lines.ReportTable.Align;

/** A form with its values, line by line as it shows and prints: number, name, unit of measure, then the columns. */
public final class FilledForm {
    private static final int NUMBER = 5;
    private static final int NAME = 38;
    private static final int UNIT = 11;
    private final FormDefinition form;
    private final Figures.Session figures;
    private final FormCalculator calculator;

    FilledForm(FormDefinition form, Figures.Session figures, TypedCells typed) {
        this.form = form;
        this.figures = figures;
        calculator = new FormCalculator(form, new FormCalculator.Inputs() {
            @Override
            public CellValue counted(FigureKey key) {
                return CellValue.of(figures.evaluate(key).map(r -> r.value().number()).orElse(null));
            }

            @Override
            public CellValue entered(FormRow row, FormColumn column) {
                return typed.value(row, column);
            }
        });
    }

    /** A cell as it shows; {@code figure} where it is counted. */
    public record Cell(String text, @Nullable FigureKey figure) {}

    /** @param group a caption over the rest of the line */
    public record Line(FormRow row, boolean group, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        public boolean strong() {
            return row.kind() != RowKind.ITEM;
        }
    }

    /** Heading, share of the width, place of the text. */
    public record Heading(String title, int weight, Align align) {}

    public FormDefinition form() {
        return form;
    }

    public FigureContext context() {
        return figures.context();
    }

    public List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        headings.add(new Heading("TT", NUMBER, Align.CENTRE));
        headings.add(new Heading(form.rowsTitle(), NAME, Align.LEFT));
        if (form.measured()) {
            headings.add(new Heading("Đơn vị tính", UNIT, Align.CENTRE));
        }
        form.columns().forEach(c -> headings.add(new Heading(c.title(), c.weight(),
                c.kind() == ColumnKind.NUMBER ? Align.RIGHT : Align.LEFT)));
        return headings;
    }

    public List<Line> lines() {
        List<String> numbers = RowNumbers.of(form);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < form.rows().size(); i++) {
            FormRow row = form.rows().get(i);
            List<Cell> cells = new ArrayList<>(List.of(new Cell(numbers.get(i), null), new Cell(row.title(), null)));
            boolean caption = row.kind() == RowKind.GROUP
                    && form.columns().stream().allMatch(c -> form.rule(row, c) instanceof CellRule.Blank);
            if (!caption) {
                if (form.measured()) {
                    cells.add(new Cell(row.unit(), null));
                }
                form.columns().forEach(c -> cells.add(cell(row, c)));
            }
            lines.add(new Line(row, caption, cells));
        }
        return lines;
    }

    public CellValue value(FormRow row, FormColumn column) {
        return calculator.value(row, column);
    }

    public List<FormCalculator.Failure> failures() {
        return calculator.failures();
    }

    /** The proof of a counted cell. */
    public Optional<FigureResult> proof(FigureKey key) {
        return figures.evaluate(key);
    }

    private Cell cell(FormRow row, FormColumn column) {
        CellValue value = calculator.value(row, column);
        return new Cell(value.shown(column),
                value.number() != null && form.rule(row, column) instanceof CellRule.Counted counted
                        ? counted.key()
                        : null);
    }
}
