package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.registers.QuickSheet;
import vn.khcn.portal.registers.QuickSheet.Cell;
import vn.khcn.portal.registers.QuickSheet.Line;
import vn.khcn.portal.registers.QuickSheet.Typed;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** Numbers by type and place: typed, pasted, moved through with the keyboard; totals at the edges. */
@Tag("table")
@JavaScript("context://quick-grid.js")
class QuickTable extends Component {
    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "\\d{1,3}(\\.\\d{3})*(,\\d+)?|\\d+(,\\d+)?";
    private final transient QuickSheet sheet;
    private final transient Map<String, Typed> typed = new LinkedHashMap<>();
    private final transient Consumer<Integer> changed;

    QuickTable(QuickSheet sheet, String corner, Consumer<Integer> changed) {
        this.sheet = sheet;
        this.changed = changed;
        getElement().getClassList().addAll(List.of("table", "quick-table"));
        Element head = row();
        head.appendChild(text("th", corner));
        sheet.columns().forEach(c -> head.appendChild(text("th", c.label())));
        head.appendChild(text("th", translate("registers.quick.total")));
        Element body = new Element("tbody");
        for (int r = 0; r < sheet.rows().size(); r++) {
            Element row = row();
            row.appendChild(named(sheet.rows().get(r)));
            for (int c = 0; c < sheet.columns().size(); c++) {
                row.appendChild(new Element("td").appendChild(cell(r, c)));
            }
            row.appendChild(total("data-row-total", Integer.toString(r)));
            body.appendChild(row);
        }
        Element foot = row();
        foot.appendChild(text("th", translate("registers.quick.total")));
        for (int c = 0; c < sheet.columns().size(); c++) {
            foot.appendChild(total("data-column-total", Integer.toString(c)));
        }
        foot.appendChild(total("data-total", ""));
        getElement().appendChild(new Element("thead").appendChild(head), body,
                new Element("tfoot").appendChild(foot));
        getElement().executeJs("window.portalQuickGrid($0)", getElement());
    }

    /** What was typed and can be stored. */
    List<Typed> typed() {
        return List.copyOf(typed.values());
    }

    private Element cell(int r, int c) {
        Line row = sheet.rows().get(r);
        Line column = sheet.columns().get(c);
        Cell known = sheet.cells().get(QuickSheet.key(row.value(), column.value()));
        String shown = known == null ? "" : new FigureValue(known.value(), "", 2).grouped();
        if (known != null && known.records() > 1) {
            Element several = text("span", shown).setAttribute("title",
                    translate("registers.quick.several", known.records()));
            several.getClassList().add("several");
            return placed(several, r, c);
        }
        Element input = placed(new Element("input"), r, c).setAttribute("inputmode", "decimal")
                .setAttribute("autocomplete", "off").setAttribute("value", shown)
                .setAttribute("aria-label", row.label() + ", " + column.label());
        input.addEventListener("change", event -> {
            String value = event.getEventData().get("element.value").asString().strip();
            boolean number = value.isEmpty() || value.matches(NUMBER);
            input.getClassList().set("wrong", !number);
            String key = QuickSheet.key(row.value(), column.value());
            if (number && !value.equals(shown)) {
                typed.put(key, new Typed(row.value(), column.value(), number(value),
                        known == null ? 0 : known.id(), known == null ? 0 : known.version()));
            } else {
                typed.remove(key);
            }
            changed.accept(typed.size());
        }).addEventData("element.value");
        return input;
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text.replace(".", "").replace(',', '.'));
    }

    private static Element placed(Element element, int r, int c) {
        return element.setAttribute("data-row", Integer.toString(r)).setAttribute("data-column",
                Integer.toString(c));
    }

    private static Element total(String attribute, String value) {
        Element cell = new Element("td").setAttribute(attribute, value);
        cell.getClassList().add("number");
        return cell;
    }

    /** A type with what it is counted in. */
    private static Element named(Line line) {
        Element head = text("th", line.label());
        if (!line.unit().isEmpty()) {
            Element unit = text("span", " (" + line.unit() + ")");
            unit.getClassList().add("hint");
            head.appendChild(unit);
        }
        return head;
    }

    private static Element row() {
        return new Element("tr");
    }

    private static Element text(String tag, String text) {
        return new Element(tag).setText(text);
    }
}
