package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.shell.component.DayText;

/** A short list inside a card: a dozen rows, all shown, with what can be done at the right edge. */
class PlainGrid<T> extends Grid<T> {
    private static final long serialVersionUID = 1L;

    /** @param title translation key, read aloud */
    PlainGrid(String title) {
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        addThemeName("flat");
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation(title));
    }

    /** @param width null shares what is left */
    final void text(String key, @Nullable String width, Function<T, String> value) {
        Column<T> column = addColumn(value::apply).setHeader(getTranslation(AccountRegister.LABELS + key)).setKey(key);
        if (width == null) {
            column.setFlexGrow(1).setWidth("9rem");
        } else {
            column.setFlexGrow(0).setWidth(width);
        }
    }

    final void validity(Function<T, LocalDate> from, Function<T, @Nullable LocalDate> to) {
        text("validity", "12rem", row -> DayText.of(from.apply(row)) + " – " + DayText.of(to.apply(row)));
    }

    /** Change and end, as long as it has no last day. */
    final void deeds(Function<T, @Nullable LocalDate> lastDay, Consumer<T> change, Consumer<T> end) {
        addComponentColumn(row -> {
            Div deeds = new Div();
            deeds.addClassName("toolbar");
            if (lastDay.apply(row) == null) {
                deeds.add(deed("people.dialog.change", () -> change.accept(row)),
                        deed("people.dialog.end", () -> end.accept(row)));
            }
            return deeds;
        }).setFlexGrow(0).setWidth("10rem");
    }

    Button deed(String label, Runnable work) {
        Button button = new Button(getTranslation(label), click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
