package vn.khcn.portal.forms.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.khcn.portal.forms.FormService;
import vn.khcn.portal.forms.FormSummary;
import vn.khcn.portal.kernel.UnreadableFile;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.FaultsDialog;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** The number forms of the department: made, brought in as a file, opened. */
@Route(FormsNavigation.FORMS)
@RolesAllowed({"OFFICE", "ADMINISTRATOR"})
class FormListView extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 2 * 1024 * 1024;
    private final transient FormService forms;
    private final transient PeriodService periods;

    FormListView(FormService forms, PeriodService periods) {
        this.periods = periods;
        this.forms = forms;
        addClassName("page");
        build();
    }

    private void build() {
        removeAll();
        List<FormSummary> all = forms.list();
        PageHead head = new PageHead(getTranslation("forms.nav.forms"))
                .primary(new Button(getTranslation("forms.list.add"),
                        click -> new NewFormDialog(forms, periods.calendar(),
                                id -> UI.getCurrent().navigate(FormsNavigation.form(id))).open()));
        Div card = DetailsPage.card("forms.list.card", all.isEmpty()
                ? new EmptyState("forms.list.none", "forms.list.noneNext")
                : rows(all), upload());
        add(new Page(head).body(card));
    }

    private UnorderedList rows(List<FormSummary> all) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        for (FormSummary form : all) {
            Anchor name = new Anchor(FormsNavigation.form(form.id()), form.name());
            name.addClassName("grow");
            ListItem row = new ListItem(name, state(form));
            if (form.unpublished() && form.published() > 0) {
                row.add(new Chip(Tone.AMBER, getTranslation("forms.list.changed")));
            }
            rows.add(row);
        }
        return rows;
    }

    private Chip state(FormSummary form) {
        return form.published() == 0
                ? new Chip(Tone.GREY, getTranslation("forms.list.unpublished"))
                : new Chip(Tone.GREEN, getTranslation("forms.list.version", form.published()));
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> getUI().ifPresent(ui -> ui.access(() -> {
            try {
                forms.importFile(new String(bytes, StandardCharsets.UTF_8));
                Notice.done("forms.list.imported");
                build();
            } catch (UnreadableFile unreadable) {
                new FaultsDialog("forms.edit.problems", unreadable.faults()).open();
            } catch (RuntimeException refused) {
                Notice.problem(refused);
            }
        }))));
        upload.setUploadButton(new Button(getTranslation("forms.list.import")));
        upload.setDropAllowed(false);
        upload.setAcceptedFileTypes("application/json", ".json");
        upload.setMaxFileSize(LARGEST);
        return upload;
    }
}
