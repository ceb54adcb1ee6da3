package vn.khcn.portal.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.forms.FilledForm;
import vn.khcn.portal.forms.definition.CellRule;
import vn.khcn.portal.forms.definition.ColumnKind;
import vn.khcn.portal.forms.definition.FormColumn;
import vn.khcn.portal.forms.definition.FormRow;
import vn.khcn.portal.kernel.FigureKey;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** A form as a table: counted cells open their proof, entered ones are typed into where an editor stands behind them. */
@Tag("table")
@JavaScript("context://quick-grid.js")
class FormGrid extends Component {
    private static final long serialVersionUID = 1L;
    private final transient Map<String, Element> shown = new HashMap<>();
    private final transient Consumer<FigureKey> proof;

    /** Makes the field of a cell; null where it cannot be typed into. */
    @FunctionalInterface
    interface Editor {
        Editor NONE = (row, column) -> null;

        @Nullable
        Element field(FormRow row, FormColumn column);
    }

    FormGrid(FilledForm filled, Editor editor, Consumer<FigureKey> proof) {
        this.proof = proof;
        getElement().getClassList().addAll(List.of("table", "quick-table", "form-grid"));
        getElement().setAttribute("aria-label", filled.form().title());
        Element head = new Element("tr").appendChild(text("th", filled.form().rowsTitle()));
        if (filled.form().measured()) {
            head.appendChild(text("th", translate("forms.grid.unit")));
        }
        filled.form().columns().forEach(c -> head.appendChild(text("th", c.title())));
        Element body = new Element("tbody");
        List<FilledForm.Line> lines = filled.lines();
        for (int r = 0; r < lines.size(); r++) {
            body.appendChild(row(filled, lines.get(r), r, editor));
        }
        getElement().appendChild(new Element("thead").appendChild(head), body);
        if (editor != Editor.NONE) {
            getElement().executeJs("window.portalQuickGrid($0)", getElement());
        }
    }

    /** Shows what the computed cells come to now. */
    void refresh(FilledForm filled) {
        filled.form().rows().forEach(row -> filled.form().columns().forEach(column -> {
            Element cell = shown.get(row.key() + "|" + column.key());
            if (cell != null) {
                cell.setText(filled.value(row, column).shown(column));
            }
        }));
    }

    private Element row(FilledForm filled, FilledForm.Line line, int r, Editor editor) {
        FormRow row = line.row();
        Element tr = new Element("tr");
        String number = line.cells().getFirst().text();
        Element name = text("th", number.isEmpty() ? row.title() : number + ". " + row.title())
                .setAttribute("scope", "row");
        name.getClassList().addAll(List.of(line.strong() ? "strong" : "plain", "level-" + row.level()));
        tr.appendChild(name);
        if (filled.form().measured()) {
            Element unit = text("td", row.unit());
            unit.getClassList().add("unit");
            tr.appendChild(unit);
        }
        List<FormColumn> columns = filled.form().columns();
        for (int c = 0; c < columns.size(); c++) {
            FormColumn column = columns.get(c);
            Element field = editor.field(row, column);
            tr.appendChild(field == null
                    ? cell(filled, row, column)
                    : new Element("td").appendChild(field.setAttribute("data-row", Integer.toString(r))
                            .setAttribute("data-column", Integer.toString(c))
                            .setAttribute("aria-label", row.title() + ", " + column.title())));
        }
        return tr;
    }

    private Element cell(FilledForm filled, FormRow row, FormColumn column) {
        Element td = new Element("td");
        td.getClassList().add(column.kind() == ColumnKind.NUMBER ? "number" : "words");
        String text = filled.value(row, column).shown(column);
        if (!text.isEmpty() && filled.form().rule(row, column) instanceof CellRule.Counted counted) {
            Element button = text("button", text).setAttribute("type", "button").setAttribute("title",
                    translate("forms.grid.proof"));
            button.getClassList().add("figure");
            button.addEventListener("click", click -> proof.accept(counted.key()));
            return td.appendChild(button);
        }
        td.setText(text);
        shown.put(row.key() + "|" + column.key(), td);
        return td;
    }

    private static Element text(String tag, String text) {
        return new Element(tag).setText(text);
    }
}
