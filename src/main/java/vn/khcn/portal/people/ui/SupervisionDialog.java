package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.people.OfficeDetails;
import vn.khcn.portal.people.SupervisionService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.DateField;

/** The units that an office looks after, from a day on. */
class SupervisionDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    SupervisionDialog(OfficeDetails office, List<UnitOption> units, Set<Long> now, LocalDate today,
            SupervisionService supervisions, Runnable saved) {
        setHeaderTitle(getTranslation("people.supervision.of", office.title()));
        setWidth("min(480px, 95vw)");
        CheckboxGroup<UnitOption> chosen = new CheckboxGroup<>(getTranslation("people.field.supervised"));
        chosen.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        chosen.setItems(units);
        chosen.setItemLabelGenerator(UnitOption::name);
        units.stream().filter(u -> now.contains(u.id())).forEach(chosen::select);
        DateField from = new DateField(getTranslation("people.field.validFrom"));
        from.setValue(today);
        FieldProblems problems = new FieldProblems().field("validFrom", from);
        Button save = new Button(getTranslation("people.dialog.save"), click -> {
            if (problems.show(() -> {
                if (from.getValue() == null) {
                    throw BusinessRule.at("validFrom", "people.rule.required");
                }
                supervisions.assign(office.id(), chosen.getValue().stream().map(UnitOption::id).toList(),
                        from.getValue());
            })) {
                close();
                saved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(chosen, from);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), save);
    }
}
