package vn.khcn.portal.shell.component;

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
import java.util.function.Consumer;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.shell.BulkRow;

/** Record by record what a change would do; those that refuse it say why and stay out, of the others all or some are changed. */
final class BulkPreview<C> extends Div {
    private static final long serialVersionUID = 1L;
    private final Grid<BulkRow> grid = new Grid<>();
    private final Button go = new Button();

    BulkPreview(BulkWork<C> work, List<BulkRow> rows, C change, Joinery joinery, Consumer<C> anew, Runnable done) {
        addClassName("bulk-preview");
        long refused = rows.stream().filter(r -> !r.possible()).count();
        Span count = new Span(getTranslation("shell.bulk.count", rows.size() - refused, refused));
        count.getElement().setAttribute("role", "status");
        add(count);
        String question = rows.stream().map(BulkRow::refusal)
                .filter(r -> r instanceof BusinessRule rule && rule.question()).map(r -> ((BusinessRule) r).key())
                .findFirst().orElse("");
        if (!question.isEmpty()) {
            add(new Checkbox(getTranslation("shell.bulk.outside"),
                    yes -> anew.accept(work.answering(change, question))));
        }
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAriaLabel(getTranslation("shell.bulk.show"));
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setItemSelectableProvider(BulkRow::possible);
        grid.setItems(rows);
        grid.addColumn(BulkRow::title).setHeader(getTranslation("shell.bulk.record")).setFlexGrow(2);
        grid.addColumn(LitRenderer.<BulkRow>of("<del>${item.before}</del> → <ins>${item.after}</ins>")
                .withProperty("before", r -> dash(r.before())).withProperty("after", r -> dash(r.after())))
                .setHeader(getTranslation("shell.bulk.becomes"));
        grid.addColumn(LitRenderer.<BulkRow>of("<span class=\"warning\">${item.why}</span>").withProperty("why",
                r -> r.refusal() == null ? "" : Problem.of(r.refusal()).text()))
                .setHeader(getTranslation("shell.bulk.refused"));
        grid.setHeight("20rem");
        rows.stream().filter(BulkRow::possible).filter(BulkRow::changes).forEach(grid::select);
        grid.addSelectionListener(select -> count());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickListener(click -> apply(work, change, joinery, done));
        count();
        Div bar = new Div(go);
        bar.addClassName("toolbar");
        add(grid, bar);
    }

    private void count() {
        int chosen = grid.getSelectedItems().size();
        go.setText(getTranslation("shell.bulk.apply", chosen));
        go.setEnabled(chosen > 0);
    }

    private void apply(BulkWork<C> work, C change, Joinery joinery, Runnable done) {
        List<BulkRow> rows = new ArrayList<>(grid.getSelectedItems());
        String step = getTranslation("shell.bulk.step");
        joinery.<Runnable>background("shell.bulk.running",
                progress -> work.apply(rows, change,
                        n -> progress.at((double) n / rows.size(), step + " " + n + "/" + rows.size())),
                takeBack -> {
                    done.run();
                    Notice.undo(() -> {
                        takeBack.run();
                        done.run();
                    }, "shell.bulk.done", rows.size());
                });
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
