package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.registers.ImportChoices;
import vn.khcn.portal.registers.ImportPreview;
import vn.khcn.portal.registers.ImportRow;
import vn.khcn.portal.registers.ImportRow.Status;
import vn.khcn.portal.registers.UnknownName;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.references.ReferenceOption;
import vn.khcn.portal.shell.component.ChipTabs;
import vn.khcn.portal.shell.component.Tone;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** What a table would do, row by row: new, changed, the same, refused with the reason at its cell; and what is asked. */
class ImportResult extends Div {
    private static final long serialVersionUID = 1L;
    private static final String CELL = """
            <span class="pre-line">${item.text}</span>${item.wrong
                ? html`<div class="warning">${item.wrong}</div>` : item.added
                ? html`<div class="hint">${item.added}</div>` : ''}""";
    private static final String CHIP = "<span class=\"chip ${item.tone}\">${item.word}</span>";

    ImportResult(RegisterDefinition register, ImportPreview preview, ImportParts parts,
            Consumer<ImportChoices> anew) {
        addClassName("import-result");
        if (!preview.unread().isEmpty()) {
            Div notice = new Div(new Span(translate("registers.import.unread",
                    String.join(", ", preview.unread()))));
            notice.addClassNames("notice", "amber");
            add(notice);
        }
        Div asked = asked(register, preview, parts, anew);
        if (asked.getComponentCount() > 0) {
            add(asked);
        }
        Grid<ImportRow> grid = grid(register, preview);
        ChipTabs tabs = new ChipTabs().add(translate("registers.import.all", preview.rows().size()),
                () -> grid.setItems(preview.rows()));
        for (Status status : Status.values()) {
            List<ImportRow> rows = preview.of(status);
            if (!rows.isEmpty()) {
                tabs.add(translate("registers.import.status." + status) + " " + rows.size(),
                        () -> grid.setItems(rows));
            }
        }
        tabs.getElement().setAttribute("role", "status");
        add(tabs, grid);
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

    private static Grid<ImportRow> grid(RegisterDefinition register, ImportPreview preview) {
        Grid<ImportRow> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT,
                GridVariant.LUMO_COLUMN_BORDERS);
        grid.setAriaLabel(translate("registers.import.look"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(ImportRow::number).setHeader("#").setWidth("4rem").setFlexGrow(0).setFrozen(true);
        grid.addColumn(LitRenderer.<ImportRow>of(CHIP).withProperty("tone", r -> tone(r.status()))
                .withProperty("word", r -> translate("registers.import.status." + r.status())))
                .setHeader(translate("registers.import.result")).setWidth("8rem").setFlexGrow(0).setFrozen(true);
        for (Field field : preview.fields()) {
            grid.addColumn(LitRenderer.<ImportRow>of(CELL)
                    .withProperty("text", r -> r.cells().getOrDefault(field.key(), ""))
                    .withProperty("wrong", r -> r.problems().getOrDefault(field.key(), ""))
                    .withProperty("added", r -> r.added().containsKey(field.key())
                            ? translate("registers.import.isNew")
                            : ""))
                    .setHeader(RegisterDrawing.text(register, field.key())).setWidth("11rem").setResizable(true);
        }
        grid.addColumn(LitRenderer.<ImportRow>of("<span class=\"warning\">${item.other}</span>").withProperty("other",
                r -> r.problems().entrySet().stream()
                        .filter(e -> preview.fields().stream().noneMatch(f -> f.key().equals(e.getKey())))
                        .map(e -> other(register, e.getKey()) + ": " + e.getValue())
                        .reduce((a, b) -> a + "; " + b).orElse("")))
                .setHeader(translate("registers.import.elsewhere")).setWidth("14rem");
        grid.setItems(preview.rows());
        grid.setHeight("32rem");
        return grid;
    }

    private static String other(RegisterDefinition register, String key) {
        return register.field(key).isPresent()
                ? RegisterDrawing.text(register, key)
                : translate("registers.field.state");
    }

    private static String tone(Status status) {
        Tone tone = switch (status) {
            case NEW -> Tone.BLUE;
            case CHANGED -> Tone.AMBER;
            case SAME -> Tone.GREY;
            case REFUSED -> Tone.RED;
        };
        return tone.name().toLowerCase(java.util.Locale.ROOT);
    }
}
