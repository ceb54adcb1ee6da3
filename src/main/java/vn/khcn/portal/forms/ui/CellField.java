package vn.khcn.portal.forms.ui;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.khcn.portal.forms.EnteredCell;
import vn.khcn.portal.forms.SheetService;
import vn.khcn.portal.forms.definition.CellValue;
import vn.khcn.portal.forms.definition.ColumnKind;
import vn.khcn.portal.forms.definition.FormColumn;
import vn.khcn.portal.forms.definition.FormRow;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.StaleRecord;
import vn.khcn.portal.shell.component.ConflictDialog;
import vn.khcn.portal.shell.component.Notice;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** One cell that is typed into: kept when it is left, a fault said at the cell, another's entry shown beside one's own. */
final class CellField {
    private static final String TYPED = "element.value";
    private static final String CELL = "cell";
    private final SheetService sheets;
    private final long sheet;
    private final FormRow row;
    private final FormColumn column;
    private final Runnable kept;
    private final Element field;
    private int version;

    CellField(SheetService sheets, long sheet, FormRow row, FormColumn column, EnteredCell known, Runnable kept) {
        this.sheets = sheets;
        this.sheet = sheet;
        this.row = row;
        this.column = column;
        this.kept = kept;
        version = known.version();
        field = new Element(column.kind() == ColumnKind.NUMBER ? "input" : "textarea");
        if (column.kind() == ColumnKind.NUMBER) {
            field.setAttribute("inputmode", "decimal");
        } else {
            field.setAttribute("rows", "2");
        }
        field.setAttribute("autocomplete", "off");
        show(known.value());
        field.addEventListener("change", event -> keep(event.getEventData().get(TYPED).asString(""))).addEventData(
                TYPED);
    }

    Element element() {
        return field;
    }

    /** Stores what was typed. */
    void keep(String typed) {
        try {
            EnteredCell now = sheets.put(sheet, row.key(), column.key(), typed, version);
            version = now.version();
            show(now.value());
            fault("");
            kept.run();
        } catch (BusinessRule rule) {
            fault(translate(rule.key(), rule.arguments()));
        } catch (StaleRecord stale) {
            conflict(typed);
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
    }

    private void conflict(String mine) {
        EnteredCell theirs = sheets.details(sheet).cell(row.key(), column.key())
                .orElse(new EnteredCell(sheet, row.key(), column.key(), CellValue.NONE, -1, ""));
        version = theirs.version();
        Consumer<Set<String>> chosen = taken -> {
            if (taken.contains(CELL)) {
                show(theirs.value());
                kept.run();
            } else {
                keep(mine);
            }
        };
        new ConflictDialog(List.of(new ConflictDialog.Difference(CELL, row.title() + ", " + column.title(), mine,
                theirs.value().shown(column))), chosen).open();
    }

    private void show(CellValue value) {
        field.setProperty("value", value.shown(column));
    }

    private void fault(String words) {
        field.getClassList().set("wrong", !words.isEmpty());
        field.setAttribute("aria-invalid", Boolean.toString(!words.isEmpty()));
        field.setAttribute("title", words);
        if (!words.isEmpty()) {
            Notice.problem(BusinessRule.at(CELL, "forms.grid.wrong", row.title(), column.title(), words));
        }
    }
}
