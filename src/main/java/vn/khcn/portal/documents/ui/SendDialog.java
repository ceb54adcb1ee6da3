package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.khcn.portal.documents.SendDocument;
import vn.khcn.portal.documents.SendingChannel;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.shell.component.DateField;

/** To whom a document went, how and when. */
final class SendDialog {
    private SendDialog() {}

    /** @param recipients proposed: those of the document that it has not gone to yet */
    static void open(List<String> recipients, LocalDate today, Consumer<SendDocument> send) {
        TextArea to = new TextArea(text("documents.field.recipients"));
        to.setHelperText(text("documents.recipients.onePerLine"));
        to.setValue(String.join("\n", recipients));
        Select<SendingChannel> channel = new Select<>();
        channel.setLabel(text("documents.field.channel"));
        channel.setItems(SendingChannel.values());
        channel.setItemLabelGenerator(c -> text("documents.channel." + c));
        channel.setValue(SendingChannel.NETWORK);
        DateField day = new DateField(text("documents.field.sentOn"));
        day.setValue(today);
        day.setMax(today);
        TextField note = new TextField(text("documents.field.note"));
        FieldRules rules = new FieldRules().with("recipients", to).with("sentOn", day).with("note", note);
        new DeedDialog(text("documents.send.title"), "documents.send.go", () -> rules.keep(() -> {
            if (day.getValue() == null) {
                throw BusinessRule.at("sentOn", "documents.rule.required");
            }
            send.accept(new SendDocument(OutboundFields.lines(to.getValue()), channel.getValue(), day.getValue(),
                    note.getValue()));
        }), to, channel, day, note).open();
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
