package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.registers.BulkChange;
import vn.khcn.portal.registers.BulkDone;
import vn.khcn.portal.registers.BulkRow;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Problem;

/** Record by record what a change would do; those that refuse it say why and stay out, of the others all or some are changed. */
class BulkPreview extends Div {
    private static final long serialVersionUID = 1L;
    private final Grid<BulkRow> grid = new Grid<>();
    private final Button go = new Button();

    BulkPreview(RegisterDefinition register, List<BulkRow> rows, BulkChange change, BulkParts parts,
            Consumer<BulkChange> anew, Runnable done) {
        addClassName("bulk-preview");
        long refused = rows.stream().filter(r -> !r.possible()).count();
        Span count = new Span(getTranslation("registers.bulk.count", rows.size() - refused, refused));
        count.getElement().setAttribute("role", "status");
        add(count);
        String question = rows.stream().map(BulkRow::refusal)
                .filter(r -> r instanceof BusinessRule rule && rule.question()).map(r -> ((BusinessRule) r).key())
                .findFirst().orElse("");
        if (!question.isEmpty()) {
            add(new Checkbox(getTranslation("registers.bulk.outside"),
                    yes -> anew.accept(change.answering(Set.of(question)))));
        }
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAriaLabel(getTranslation("registers.bulk.show"));
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setItemSelectableProvider(BulkRow::possible);
        grid.setItems(rows);
        grid.addColumn(BulkRow::title).setHeader(getTranslation("registers.field.recordTitle")).setFlexGrow(2);
        grid.addColumn(LitRenderer.<BulkRow>of("<del>${item.before}</del> → <ins>${item.after}</ins>")
                .withProperty("before", r -> dash(r.before())).withProperty("after", r -> dash(r.after())))
                .setHeader(getTranslation("registers.bulk.becomes"));
        grid.addColumn(LitRenderer.<BulkRow>of("<span class=\"warning\">${item.why}</span>").withProperty("why",
                r -> r.refusal() == null ? "" : Problem.of(r.refusal()).text()))
                .setHeader(getTranslation("registers.bulk.refused"));
        grid.setHeight("20rem");
        rows.stream().filter(BulkRow::possible).filter(BulkRow::changes).forEach(grid::select);
        grid.addSelectionListener(select -> count());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickListener(click -> apply(register, change, parts, done));
        count();
        Div bar = new Div(go);
        bar.addClassName("toolbar");
        add(grid, bar);
    }

    private void count() {
        int chosen = grid.getSelectedItems().size();
        go.setText(getTranslation("registers.bulk.apply", chosen));
        go.setEnabled(chosen > 0);
    }

    private void apply(RegisterDefinition register, BulkChange change, BulkParts parts, Runnable done) {
        List<BulkRow> rows = new ArrayList<>(grid.getSelectedItems());
        String step = getTranslation("registers.bulk.step");
        parts.joinery().<BulkDone>background("registers.bulk.running",
                progress -> parts.service().apply(register.code(), rows, change,
                        n -> progress.at((double) n / rows.size(), step + " " + n + "/" + rows.size())),
                made -> {
                    done.run();
                    Notice.undo(() -> {
                        parts.service().takeBack(made);
                        done.run();
                    }, "registers.bulk.done", made.records().size());
                });
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
