package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** The bar over a list while rows are chosen: how many, all that the filter shows, what can be done with them. */
final class GridSelection<S> extends Div {
    private static final long serialVersionUID = 1L;
    /** More rows than this are not chosen at once. */
    private static final int MOST = 1000;
    private final Grid<S> grid;
    private final Span chosen = new Span();
    private final Button all;
    private int found;

    /** @param rows the first rows that the filter shows, as many as asked for */
    GridSelection(Grid<S> grid, IntFunction<List<S>> rows) {
        this.grid = grid;
        all = new Button("", click -> grid.asMultiSelect().setValue(new LinkedHashSet<>(rows.apply(MOST))));
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClassName("selection-bar");
        setVisible(false);
        add(chosen, all);
    }

    /** How many rows the filter shows. */
    void found(int rows) {
        found = rows;
    }

    void action(String label, SerializableConsumer<Set<S>> deed) {
        if (grid.getSelectionMode() != Grid.SelectionMode.MULTI) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
            grid.addSelectionListener(select -> show(select.getAllSelectedItems().size()));
        }
        add(new Button(getTranslation(label), click -> deed.accept(Set.copyOf(grid.getSelectedItems()))));
    }

    private void show(int rows) {
        setVisible(rows > 0);
        chosen.setText(getTranslation("shell.list.chosen", rows));
        all.setVisible(rows < Math.min(found, MOST));
        all.setText(found <= MOST
                ? getTranslation("shell.list.chooseAll", found)
                : getTranslation("shell.list.chooseFirst", MOST, found));
    }
}
