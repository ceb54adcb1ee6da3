package vn.khcn.portal.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import vn.khcn.portal.forms.FormService;
import vn.khcn.portal.forms.definition.CellRule;
import vn.khcn.portal.forms.definition.ColumnKind;
import vn.khcn.portal.forms.definition.FormColumn;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.forms.definition.FormFile;
import vn.khcn.portal.forms.definition.FormRow;
import vn.khcn.portal.forms.definition.RowKind;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.shell.component.Notice;

/** Begins a form with one column and one row, to be edited from there. */
class NewFormDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    NewFormDialog(FormService forms, PeriodCalendar calendar, LongConsumer made) {
        setHeaderTitle(getTranslation("forms.list.add"));
        setWidth("min(36rem, 95vw)");
        TextField code = new TextField(getTranslation("forms.head.code"));
        code.setHelperText(getTranslation("forms.head.codeHelp"));
        code.setRequiredIndicatorVisible(true);
        TextField title = new TextField(getTranslation("forms.head.title"));
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        Button go = new Button(getTranslation("forms.list.add"), click -> {
            String key = CleanText.line(code.getValue());
            boolean taken = forms.list().stream().anyMatch(f -> f.code().equals(key));
            code.setInvalid(taken || !key.matches("[A-Za-z0-9.-]{1,60}"));
            code.setErrorMessage(getTranslation(taken ? "forms.head.codeTaken" : "forms.head.codeHelp"));
            title.setInvalid(CleanText.line(title.getValue()).isEmpty());
            title.setErrorMessage(getTranslation("shell.form.required"));
            if (!code.isInvalid() && !title.isInvalid()) {
                try {
                    long id = forms.importFile(FormFile.write(fresh(key, CleanText.line(title.getValue()), calendar)));
                    close();
                    made.accept(id);
                } catch (RuntimeException refused) {
                    Notice.problem(refused);
                }
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(code, title);
        form.addClassName("form");
        add(form);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), go);
        addOpenedChangeListener(change -> code.focus());
    }

    private FormDefinition fresh(String code, String title, PeriodCalendar calendar) {
        return new FormDefinition(code, "", title, getTranslation("forms.fresh.rows"), Set.of(PeriodKind.values()),
                calendar, false,
                List.of(new FormColumn("c1", getTranslation("forms.fresh.column"), ColumnKind.NUMBER, 14, 2,
                        new CellRule.Entered())),
                List.of(new FormRow("r1", RowKind.ITEM, 1, null, getTranslation("forms.fresh.row"), "", List.of(),
                        Map.of())),
                List.of());
    }
}
