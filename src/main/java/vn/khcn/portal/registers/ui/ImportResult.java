package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.registers.ImportChoices;
import vn.khcn.portal.registers.ImportPreview;
import vn.khcn.portal.registers.ImportRow;
import vn.khcn.portal.registers.UnknownName;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.references.ReferenceOption;
import vn.khcn.portal.shell.component.IntakeGrid;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** What a table would do, row by row: new, changed, the same, refused with the reason at its cell; and what is asked. */
class ImportResult extends Div {
    private static final long serialVersionUID = 1L;

    ImportResult(RegisterDefinition register, ImportPreview preview, ImportParts parts,
            Consumer<ImportChoices> anew) {
        Div asked = asked(register, preview, parts, anew);
        asked.setVisible(asked.getComponentCount() > 0);
        add(new IntakeGrid<>(preview.rows(), preview.fields().stream().map(Field::key).toList(), preview.unread(),
                key -> register.field(key).isPresent()
                        ? RegisterDrawing.text(register, key)
                        : translate("registers.field.state"),
                asked));
    }

    private Div asked(RegisterDefinition register, ImportPreview preview, ImportParts parts,
            Consumer<ImportChoices> anew) {
        Div asked = new Div();
        asked.addClassName("card");
        ImportChoices choices = preview.choices();
        List<UnitOption> units = parts.units(register);
        if (units.size() > 1) {
            ComboBox<UnitOption> unit = new ComboBox<>(translate("registers.import.unit"), units);
            unit.setItemLabelGenerator(UnitOption::name);
            unit.setWidth("24rem");
            units.stream().filter(u -> choices.unitId() != null && u.id() == choices.unitId()).findFirst()
                    .ifPresent(unit::setValue);
            unit.addValueChangeListener(chosen -> anew.accept(new ImportChoices(
                    chosen.getValue() == null ? null : chosen.getValue().id(), choices.names(), choices.answered())));
            asked.add(unit);
        }
        preview.rows().stream().map(ImportRow::question).filter(q -> !q.isEmpty()).findFirst()
                .ifPresent(question -> {
                    long rows = preview.rows().stream().filter(r -> r.question().equals(question)).count();
                    asked.add(new Checkbox(translate("registers.import.outside", rows), yes -> {
                        Set<String> answered = new HashSet<>(choices.answered());
                        answered.add(question);
                        anew.accept(new ImportChoices(choices.unitId(), choices.names(), answered));
                    }));
                });
        if (!preview.unknown().isEmpty()) {
            asked.add(new H2(translate("registers.import.unknown")));
            UnorderedList names = new UnorderedList();
            names.addClassName("rows");
            preview.unknown().forEach(name -> names.add(name(name, choices, anew)));
            asked.add(names);
        }
        return asked;
    }

    private static ListItem name(UnknownName name, ImportChoices choices, Consumer<ImportChoices> anew) {
        Span words = new Span(name.name());
        words.addClassName("grow");
        Span rows = new Span(translate("registers.import.rows", name.rows()));
        rows.addClassName("hint");
        Select<ReferenceOption> meant = new Select<>();
        List<ReferenceOption> offered = new ArrayList<>(name.near());
        if (name.addable()) {
            offered.add(new ReferenceOption(0, translate("registers.import.add")));
        }
        meant.setItems(offered);
        meant.setItemLabelGenerator(o -> o == null ? "" : o.name());
        meant.setPlaceholder(translate(name.addable() ? "registers.import.means" : "registers.import.noSuch"));
        meant.setAriaLabel(name.name());
        meant.setWidth("26rem");
        meant.setEnabled(!offered.isEmpty());
        if (name.near().isEmpty() && name.addable()) {
            meant.setValue(offered.getLast());
        } else {
            offered.stream().filter(o -> Long.valueOf(o.id()).equals(choices.names().get(name.key()))).findFirst()
                    .ifPresent(meant::setValue);
        }
        meant.addValueChangeListener(chosen -> anew.accept(choices.meaning(name.key(), chosen.getValue().id())));
        return new ListItem(words, rows, meant);
    }
}
