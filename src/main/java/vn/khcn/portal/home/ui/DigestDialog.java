package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import vn.khcn.portal.home.DigestRhythm;
import vn.khcn.portal.home.DigestService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Notice;

/** Sends the one-page digest to oneself or to leaders, now or regularly. */
class DigestDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    DigestDialog(DigestService digest) {
        setHeaderTitle(getTranslation("home.digest.mail"));
        setWidth("min(480px, 95vw)");
        long self = CurrentActor.get().accountId();
        List<AccountOption> readers = digest.readers().stream()
                .filter(a -> a.id() == self || a.roles().contains(Role.DIRECTOR) || a.roles().contains(Role.DEPUTY))
                .toList();
        CheckboxGroup<AccountOption> to = new CheckboxGroup<>(getTranslation("home.digest.to"));
        to.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        to.setItems(readers);
        to.setItemLabelGenerator(a -> a.id() == self ? getTranslation("home.digest.me", a.name()) : a.name());
        readers.stream().filter(a -> a.id() == self).forEach(to::select);
        Button now = new Button(getTranslation("home.digest.sendNow"), click -> {
            digest.send(to.getValue().stream().map(AccountOption::id).toList());
            close();
            Notice.done("home.digest.sent");
        });
        now.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        to.addValueChangeListener(change -> now.setEnabled(!change.getValue().isEmpty()));
        RadioButtonGroup<DigestRhythm> rhythm = new RadioButtonGroup<>(getTranslation("home.digest.rhythm"));
        rhythm.setItems(DigestRhythm.values());
        rhythm.setItemLabelGenerator(r -> getTranslation("home.digest.rhythm." + r));
        rhythm.setValue(digest.rhythm());
        rhythm.addValueChangeListener(change -> digest.order(change.getValue()));
        add(new Paragraph(getTranslation("home.digest.about")), to, rhythm);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), now);
    }
}
