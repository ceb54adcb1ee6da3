package vn.khcn.portal.registers.defined.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** The fields, states, events or figures of a description: added, edited, moved, taken out. */
class OwnRows<T> extends Div {
    private static final long serialVersionUID = 1L;
    private final transient List<T> all;
    private final transient Function<T, String> name;
    private final transient Function<T, String> more;
    private final transient BiConsumer<@Nullable T, Consumer<T>> edit;
    private final transient Runnable changed;
    private final UnorderedList rows = new UnorderedList();

    /** @param edit asks for one, new where it gets none, and hands it back */
    OwnRows(List<T> all, String add, Function<T, String> name, Function<T, String> more,
            BiConsumer<@Nullable T, Consumer<T>> edit, Runnable changed) {
        this.all = all;
        this.name = name;
        this.more = more;
        this.edit = edit;
        this.changed = changed;
        rows.addClassName("rows");
        add(rows, new Button(translate(add), VaadinIcon.PLUS.create(), click -> edit.accept(null, one -> {
            all.add(one);
            draw();
        })));
        show();
    }

    private void draw() {
        show();
        changed.run();
    }

    private void show() {
        rows.removeAll();
        for (int i = 0; i < all.size(); i++) {
            rows.add(row(i));
        }
    }

    private ListItem row(int place) {
        T one = all.get(place);
        Span words = new Span(name.apply(one));
        Span hint = new Span(more.apply(one));
        hint.addClassName("hint");
        hint.addClassName("grow");
        return new ListItem(words, hint, deed(VaadinIcon.ARROW_UP, "registers.own.up", place > 0, () -> {
            Collections.swap(all, place, place - 1);
            draw();
        }), deed(VaadinIcon.ARROW_DOWN, "registers.own.down", place < all.size() - 1, () -> {
            Collections.swap(all, place, place + 1);
            draw();
        }), deed(VaadinIcon.EDIT, "registers.own.edit", true, () -> edit.accept(one, next -> {
            all.set(place, next);
            draw();
        })), deed(VaadinIcon.CLOSE_SMALL, "registers.own.remove", true, () -> {
            all.remove(place);
            draw();
        }));
    }

    private static Button deed(VaadinIcon icon, String label, boolean possible, Runnable doIt) {
        Button button = new Button(icon.create(), click -> doIt.run());
        button.setAriaLabel(translate(label));
        button.setTooltipText(translate(label));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setEnabled(possible);
        return button;
    }
}
