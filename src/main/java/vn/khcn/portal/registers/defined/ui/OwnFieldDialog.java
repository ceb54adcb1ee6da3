package vn.khcn.portal.registers.defined.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.registers.defined.DefinedForm.OwnChoice;
import vn.khcn.portal.registers.defined.DefinedForm.OwnField;
import vn.khcn.portal.registers.defined.DefinedForm.Use;
import vn.khcn.portal.registers.defined.OwnKeys;
import vn.khcn.portal.registers.defined.Words;
import vn.khcn.portal.registers.definition.FieldType;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** A field: its words, what it holds, what it is good for. */
class OwnFieldDialog extends OwnDialog {
    private static final long serialVersionUID = 1L;
    private static final String CATALOG = "catalog:";
    private final transient @Nullable OwnField before;
    private final transient Set<String> taken;
    private final transient Consumer<OwnField> kept;
    private final Select<FieldType> type = new Select<>();
    private final Select<CatalogKind> kind = new Select<>();
    private final TextArea choices = new TextArea(translate("registers.own.choices"));
    private final CheckboxGroup<Use> uses = new CheckboxGroup<>();

    OwnFieldDialog(@Nullable OwnField before, Set<String> taken, Consumer<OwnField> kept) {
        super("registers.own.field", before == null ? null : before.label());
        this.before = before;
        this.taken = taken;
        this.kept = kept;
        labelled(type, "registers.own.type");
        type.setItems(FieldType.values());
        type.setItemLabelGenerator(t -> t == null ? "" : translate("registers.own.type." + t));
        labelled(kind, "registers.own.kind");
        kind.setItems(CatalogKind.values());
        kind.setItemLabelGenerator(k -> k == null ? "" : translate("catalog.kind." + k));
        kind.setValue(CatalogKind.PARTY);
        choices.setHelperText(translate("registers.own.choicesHint"));
        choices.setMinRows(4);
        wide(choices);
        uses.setLabel(translate("registers.own.uses"));
        uses.setItems(Use.values());
        uses.setItemLabelGenerator(u -> translate("registers.own.use." + u));
        wide(uses);
        type.addValueChangeListener(chosen -> fit(chosen.getValue()));
        type.setValue(FieldType.LINE);
        if (before != null) {
            type.setValue(before.type());
            uses.setValue(before.uses());
            choices.setValue(before.choices().stream().map(c -> c.label().vi()).collect(Collectors.joining("\n")));
            if (before.target().startsWith(CATALOG)) {
                kind.setValue(CatalogKind.valueOf(before.target().substring(CATALOG.length())));
            }
        }
    }

    private void fit(FieldType chosen) {
        kind.setVisible(chosen == FieldType.REFERENCE);
        choices.setVisible(chosen == FieldType.CHOICE);
    }

    @Override
    void keep() {
        Set<Use> chosen = uses.getValue().isEmpty() ? EnumSet.noneOf(Use.class) : EnumSet.copyOf(uses.getValue());
        String key = before == null ? OwnKeys.of(words().vi(), taken) : before.key();
        kept.accept(new OwnField(key, before == null ? "" : before.slot(), type.getValue(), words(), chosen,
                type.getValue() == FieldType.NUMBER ? 2 : 0,
                type.getValue() == FieldType.REFERENCE ? CATALOG + kind.getValue() : "",
                type.getValue() == FieldType.CHOICE ? choices() : List.of()));
    }

    /** A word that was there keeps its code, also when lines are moved. */
    private List<OwnChoice> choices() {
        List<OwnChoice> known = before == null ? List.of() : before.choices();
        List<OwnChoice> all = new ArrayList<>();
        choices.getValue().lines().map(String::strip).filter(l -> !l.isEmpty()).distinct()
                .forEach(word -> all.add(known.stream().filter(c -> c.label().vi().equals(word)).findFirst()
                        .orElseGet(() -> new OwnChoice(OwnKeys.constant(word,
                                java.util.stream.Stream.concat(known.stream(), all.stream()).map(OwnChoice::code)
                                        .toList()),
                                Words.of(word)))));
        return all;
    }
}
