package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.documents.recipients.RecipientDetails;
import vn.khcn.portal.documents.recipients.RecipientService;
import vn.khcn.portal.documents.recipients.RecipientSetDetails;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** The recipient book: who gets documents, and the sets that templates and forms name. */
@Route("documents/recipients")
@RolesAllowed({"REGISTRY", "OFFICE"})
class RecipientBookView extends Div {
    private static final long serialVersionUID = 1L;
    private final transient RecipientService book;

    RecipientBookView(RecipientService book) {
        this.book = book;
        setHeightFull();
        show();
    }

    private void show() {
        removeAll();
        PageHead head = new PageHead(getTranslation("documents.recipients.title"))
                .actions(new Button(getTranslation("documents.recipients.newSet"), click -> editSet(null)))
                .primary(new Button(getTranslation("documents.recipients.new"), click -> edit(null)));
        UnorderedList people = rows();
        book.all().forEach(r -> people.add(row(r)));
        UnorderedList sets = rows();
        book.sets().forEach(s -> sets.add(row(s)));
        EmptyState noPeople = new EmptyState("documents.recipients.empty", "documents.recipients.emptyNext");
        EmptyState noSets = new EmptyState("documents.recipients.noSets", "documents.recipients.noSetsNext");
        add(new Page(head).body(
                DetailsPage.card("documents.recipients.sets", sets.getChildren().findAny().isEmpty() ? noSets : sets),
                DetailsPage.card("documents.recipients.title",
                        people.getChildren().findAny().isEmpty() ? noPeople : people)));
    }

    private ListItem row(RecipientDetails recipient) {
        ListItem row = new ListItem(words(recipient.name(), recipient.email()));
        if (!recipient.active()) {
            row.add(new Chip(Tone.GREY, getTranslation("documents.recipients.inactive")));
        }
        row.add(small("documents.recipients.edit", recipient.name(), () -> edit(recipient)));
        return row;
    }

    private ListItem row(RecipientSetDetails set) {
        return new ListItem(words(set.name() + " (" + set.code() + ")", String.join("; ", set.members())),
                small("documents.recipients.edit", set.name(), () -> editSet(set)),
                small("documents.recipients.remove", set.name(), () -> new ConfirmQuestion(
                        "documents.recipients.removeAsk", "documents.recipients.remove", () -> {
                            book.removeSet(set.id(), set.version());
                            show();
                        }, set.name()).danger().open()));
    }

    private void edit(@Nullable RecipientDetails old) {
        TextField name = new TextField(getTranslation("documents.field.name"));
        TextField email = new TextField(getTranslation("documents.field.email"));
        Checkbox active = new Checkbox(getTranslation("documents.field.active"), true);
        if (old != null) {
            name.setValue(old.name());
            email.setValue(old.email());
            active.setValue(old.active());
        }
        FieldRules rules = new FieldRules().with("name", name).with("email", email);
        String title = getTranslation(old == null ? "documents.recipients.new" : "documents.recipients.edit");
        new DeedDialog(title, "shell.form.save", () -> rules.keep(() -> {
            if (old == null) {
                book.add(name.getValue(), email.getValue());
            } else {
                book.change(new RecipientDetails(old.id(), old.version(), name.getValue(), email.getValue(),
                        active.getValue()));
            }
            show();
        }), name, email, active).open();
        active.setVisible(old != null);
    }

    private void editSet(@Nullable RecipientSetDetails old) {
        TextField code = new TextField(getTranslation("documents.field.code"));
        code.setHelperText(getTranslation("documents.hint.setCode"));
        TextField name = new TextField(getTranslation("documents.field.name"));
        TextArea members = new TextArea(getTranslation("documents.field.recipients"));
        members.setHelperText(getTranslation("documents.recipients.onePerLine"));
        if (old != null) {
            code.setValue(old.code());
            code.setReadOnly(true);
            name.setValue(old.name());
            members.setValue(String.join("\n", old.members()));
        }
        FieldRules rules = new FieldRules().with("code", code).with("name", name).with("members", members);
        String title = getTranslation(old == null ? "documents.recipients.newSet" : "documents.recipients.edit");
        new DeedDialog(title, "shell.form.save", () -> rules.keep(() -> {
            book.writeSet(code.getValue(), name.getValue(), OutboundFields.lines(members.getValue()));
            show();
        }), code, name, members).open();
    }

    private Button small(String label, String about, Runnable deed) {
        Button button = new Button(getTranslation(label), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(label) + ": " + about);
        return button;
    }

    private static UnorderedList rows() {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        return rows;
    }

    private static Div words(String label, String hint) {
        Span below = new Span(hint);
        below.addClassName("hint");
        Div words = new Div(new Div(label), below);
        words.addClassName("grow");
        return words;
    }
}
