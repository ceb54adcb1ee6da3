package vn.khcn.portal.wording.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Puts what a register offers where the caret stands: figures, cumulative ones, breakdowns, fields of a record. */
class PlaceholderMenu extends Div {
    private static final long serialVersionUID = 1L;
    /** Sets the words at the caret and leaves it behind them. */
    private static final String INSERT = """
            const area = this.inputElement, from = area.selectionStart ?? area.value.length,
                  to = area.selectionEnd ?? from;
            this.value = area.value.slice(0, from) + $0 + area.value.slice(to);
            setTimeout(() => { area.focus(); area.setSelectionRange(from + $0.length, from + $0.length); });""";
    private final MenuBar bar = new MenuBar();
    private @Nullable TextArea area;

    PlaceholderMenu() {
        bar.addThemeVariants(MenuBarVariant.LUMO_SMALL);
        bar.getElement().setAttribute("aria-label", getTranslation("wording.insert.title"));
        addClassName("toolbar");
        add(bar);
        offer(null);
    }

    /** The text that the next choice goes into. */
    void writeInto(TextArea chosen) {
        area = chosen;
    }

    void offer(@Nullable RegisterDefinition register) {
        bar.removeAll();
        SubMenu period = menu("wording.insert.period");
        SubMenu year = menu("wording.insert.year");
        SubMenu parts = menu("wording.insert.parts");
        SubMenu fields = menu("wording.insert.fields");
        if (register != null) {
            for (Measure measure : register.measures()) {
                String name = getTranslation(register.labels() + "measure." + measure.code());
                item(period, name, "{" + measure.code() + "|unit}");
                if (measure.kind() != Measure.Kind.BALANCE) {
                    item(year, name, "{" + measure.code() + "?over=year|unit}");
                }
                if (measure.by() != null) {
                    String by = getTranslation(register.labels() + measure.by());
                    item(parts, getTranslation("wording.insert.partsBy", name, by),
                            "{parts:" + measure.code() + "|unit}");
                    item(parts, getTranslation("wording.insert.namesBy", name, by), "{names:" + measure.code() + "}");
                }
                if (measure.place() != null) {
                    item(parts, getTranslation("wording.insert.placesOf", name), "{places:" + measure.code() + "}");
                }
            }
            item(year, getTranslation("wording.insert.plan"), "{" + first(register) + "?over=plan|unit}");
            item(year, getTranslation("wording.insert.percent"), "{" + first(register) + "?over=percent|unit}");
            register.fields().forEach(
                    field -> item(fields, getTranslation(register.labels() + field.key()), "{" + field.key() + "}"));
            for (String every : new String[]{"on", "document", "amount"}) {
                item(fields, getTranslation("wording.insert." + every), "{" + every + "}");
            }
        }
        SubMenu more = menu("wording.insert.more");
        item(more, getTranslation("wording.insert.items"), "{items}");
        item(more, getTranslation("wording.insert.group"), "[, ]");
        item(more, getTranslation("wording.insert.italic"), "**");
    }

    private static String first(RegisterDefinition register) {
        return register.measures().isEmpty() ? "" : register.measures().getFirst().code();
    }

    private SubMenu menu(String label) {
        return bar.addItem(getTranslation(label)).getSubMenu();
    }

    private void item(SubMenu menu, String label, String placeholder) {
        menu.addItem(label, click -> {
            TextArea into = area;
            if (into != null) {
                into.getElement().executeJs(INSERT, placeholder);
            }
        });
    }
}
