package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vn.khcn.portal.shell.intake.IntakeRow;
import vn.khcn.portal.shell.intake.RowStatus;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** What a table would do, row by row: new, changed, the same, refused with the reason at its cell. */
public final class IntakeGrid<R extends IntakeRow> extends Div {
    private static final long serialVersionUID = 1L;
    private static final String CELL = """
            <span class="pre-line">${item.text}</span>${item.wrong
                ? html`<div class="warning">${item.wrong}</div>` : item.added
                ? html`<div class="hint">${item.added}</div>` : ''}""";
    private static final String CHIP = "<span class=\"chip ${item.tone}\">${item.word}</span>";

    /**
     * @param columns keys of the columns
     * @param label   key → its word, of columns and of what else may be wrong
     * @param asked   what has to be answered, between what was not read and the rows
     */
    public IntakeGrid(List<R> rows, List<String> columns, List<String> unread, UnaryOperator<String> label,
            Component... asked) {
        addClassName("import-result");
        if (!unread.isEmpty()) {
            Div notice = new Div(new Span(translate("shell.intake.unread", String.join(", ", unread))));
            notice.addClassNames("notice", "amber");
            add(notice);
        }
        add(asked);
        Grid<R> grid = grid(rows, columns, label);
        ChipTabs tabs = new ChipTabs().add(translate("shell.intake.all", rows.size()), () -> grid.setItems(rows));
        for (RowStatus status : RowStatus.values()) {
            List<R> of = rows.stream().filter(r -> r.status() == status).toList();
            if (!of.isEmpty()) {
                tabs.add(translate("shell.intake.status." + status) + " " + of.size(), () -> grid.setItems(of));
            }
        }
        tabs.getElement().setAttribute("role", "status");
        add(tabs, grid);
    }

    private static <R extends IntakeRow> Grid<R> grid(List<R> rows, List<String> columns,
            UnaryOperator<String> label) {
        Grid<R> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT,
                GridVariant.LUMO_COLUMN_BORDERS);
        grid.setAriaLabel(translate("shell.intake.look"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(IntakeRow::number).setHeader("#").setWidth("4rem").setFlexGrow(0).setFrozen(true);
        grid.addColumn(LitRenderer.<R>of(CHIP).withProperty("tone", r -> tone(r.status()))
                .withProperty("word", r -> translate("shell.intake.status." + r.status())))
                .setHeader(translate("shell.intake.result")).setWidth("8rem").setFlexGrow(0).setFrozen(true);
        for (String column : columns) {
            grid.addColumn(LitRenderer.<R>of(CELL).withProperty("text", r -> r.cells().getOrDefault(column, ""))
                    .withProperty("wrong", r -> r.problems().getOrDefault(column, ""))
                    .withProperty("added", r -> r.added().containsKey(column) ? translate("shell.intake.isNew") : ""))
                    .setHeader(label.apply(column)).setWidth("11rem").setResizable(true);
        }
        grid.addColumn(LitRenderer.<R>of("<span class=\"warning\">${item.other}</span>").withProperty("other",
                r -> r.problems().entrySet().stream().filter(e -> !columns.contains(e.getKey()))
                        .map(e -> label.apply(e.getKey()) + ": " + e.getValue())
                        .reduce((a, b) -> a + "; " + b).orElse("")))
                .setHeader(translate("shell.intake.elsewhere")).setWidth("14rem");
        grid.setItems(rows);
        grid.setHeight("32rem");
        return grid;
    }

    private static String tone(RowStatus status) {
        Tone tone = switch (status) {
            case NEW -> Tone.BLUE;
            case CHANGED -> Tone.AMBER;
            case SAME -> Tone.GREY;
            case REFUSED -> Tone.RED;
        };
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
