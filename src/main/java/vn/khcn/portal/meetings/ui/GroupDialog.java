package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import vn.khcn.portal.meetings.GroupDetails;
import vn.khcn.portal.meetings.GroupForm;
import vn.khcn.portal.shell.component.Notice;

/** The heading of a group. */
class GroupDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    GroupDialog(LineHost host, GroupDetails group) {
        setHeaderTitle(getTranslation("meetings.group.change"));
        setWidth("min(560px, 95vw)");
        TextField title = new TextField(getTranslation("meetings.group.title"));
        title.setWidthFull();
        title.setValue(group.form().title());
        Checkbox bare = new Checkbox(getTranslation("meetings.group.bareHint"), group.form().bare());
        Button save = new Button(getTranslation("shell.form.save"), click -> {
            try {
                host.services().conclusions().changeGroup(group.id(), group.version(),
                        new GroupForm(title.getValue(), group.form().lead(), bare.getValue()));
                close();
                host.refresh();
            } catch (RuntimeException refused) {
                Notice.problem(refused);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), save);
        add(title, bare);
        addOpenedChangeListener(open -> title.focus());
    }
}
