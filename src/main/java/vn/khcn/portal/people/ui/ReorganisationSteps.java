package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.khcn.portal.people.FollowedUnit;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.ui.ReorganisationDraft.What;
import vn.khcn.portal.shell.component.DateField;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.DetailsPage;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** The first two steps of a reorganisation: what happens to which units, and what follows them. */
final class ReorganisationSteps {
    private final ReorganisationDraft draft;
    private final List<UnitOption> units;

    ReorganisationSteps(ReorganisationDraft draft, List<UnitOption> units) {
        this.draft = draft;
        this.units = units;
    }

    /** What happens, from when, to which units. */
    Div happening(FieldProblems problems) {
        RadioButtonGroup<What> what = new RadioButtonGroup<>(translate("people.reorganise.what"));
        what.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        what.setItems(What.values());
        what.setItemLabelGenerator(w -> translate("people.reorganise.what." + w));
        what.setValue(draft.what);
        DateField from = new DateField(translate("people.reorganise.from"));
        from.setHelperText(translate("people.reorganise.fromHint"));
        from.setValue(draft.from);
        from.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                draft.from = change.getValue();
            }
        });
        CheckboxGroup<UnitOption> old = new CheckboxGroup<>();
        old.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        old.setItems(units);
        old.setItemLabelGenerator(UnitOption::name);
        Runnable caption = () -> old.setLabel(translate(draft.what == What.MERGE
                ? "people.reorganise.oldMany"
                : "people.reorganise.oldOne"));
        caption.run();
        old.setValue(draft.old);
        old.addValueChangeListener(change -> chosen(old, change.getOldValue()));
        what.addValueChangeListener(change -> {
            draft.what = change.getValue();
            caption.run();
            draft.forgetNames();
            if (draft.what != What.MERGE && old.getValue().size() > 1) {
                old.clear();
            }
        });
        problems.field("from", from).field("old", old);
        Div fields = new Div(new Div(what, from), old);
        fields.addClassName("reorganise-fields");
        return DetailsPage.card("people.reorganise.step1", fields);
    }

    /** Only a merger takes several units; otherwise the one clicked last counts. */
    private void chosen(CheckboxGroup<UnitOption> old, Set<UnitOption> before) {
        if (draft.what != What.MERGE && old.getValue().size() > 1) {
            old.setValue(old.getValue().stream().filter(u -> !before.contains(u))
                    .collect(Collectors.toSet()));
            return;
        }
        draft.old.clear();
        units.stream().filter(old.getValue()::contains).forEach(draft.old::add);
        draft.forgetNames();
    }

    /** The units that follow. @param again draws the step anew */
    Div next(FieldProblems problems, Runnable again) {
        draft.proposeNames();
        Div card = DetailsPage.card("people.reorganise.step2");
        Paragraph hint = new Paragraph(translate("people.reorganise.next." + draft.what));
        hint.addClassName("hint");
        card.add(hint);
        if (draft.what == What.MERGE) {
            card.add(taking(problems, taken -> again.run()));
            if (draft.taking != null) {
                return card;
            }
        }
        draft.names.forEach(names -> {
            Div block = new Div(names);
            block.addClassName("next-unit");
            card.add(block);
        });
        draft.names.getFirst().problems(problems);
        if (draft.what == What.SPLIT) {
            card.add(new Button(translate("people.reorganise.oneMore"), click -> {
                draft.names.add(new UnitNames(null));
                again.run();
            }));
        }
        return card;
    }

    private ComboBox<UnitOption> taking(FieldProblems problems, Consumer<UnitOption> changed) {
        ComboBox<UnitOption> into = new ComboBox<>(translate("people.reorganise.into"));
        into.setItems(units.stream().filter(u -> !draft.old.contains(u)).toList());
        into.setItemLabelGenerator(UnitOption::name);
        into.setPlaceholder(translate("people.reorganise.intoNew"));
        into.setClearButtonVisible(true);
        into.setWidth("min(32rem, 100%)");
        into.setValue(draft.taking);
        into.addValueChangeListener(change -> {
            draft.taking = change.getValue();
            changed.accept(change.getValue());
        });
        problems.field("existing", into);
        return into;
    }

    /** What was done before. */
    static Div past(List<FollowedUnit> past) {
        PlainGrid<FollowedUnit> grid = new PlainGrid<>("people.reorganise.past");
        grid.text("validFrom", "8rem", f -> DayText.of(f.since()));
        grid.text("before", null, f -> f.before().name());
        grid.text("after", null, f -> f.after().name());
        grid.setItems(past);
        return DetailsPage.card("people.reorganise.past", grid);
    }
}
