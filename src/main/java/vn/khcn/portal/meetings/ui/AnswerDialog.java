package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.meetings.AnswerForm;
import vn.khcn.portal.meetings.AnswerKind;
import vn.khcn.portal.shell.component.Notice;

/** A unit reports on a directive: how far it is or that it is done, and the document that answers. */
class AnswerDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    AnswerDialog(MeetingServices services, long directive, Runnable said) {
        setHeaderTitle(getTranslation("meetings.answer.report"));
        setWidth("min(560px, 95vw)");
        RadioButtonGroup<AnswerKind> kind = new RadioButtonGroup<>();
        kind.setItems(AnswerKind.PROGRESS, AnswerKind.DONE);
        kind.setItemLabelGenerator(k -> getTranslation(k.textKey()));
        kind.setValue(AnswerKind.PROGRESS);
        kind.setLabel(getTranslation("meetings.answer.kind"));
        TextArea words = new TextArea(getTranslation("meetings.answer.words"));
        words.setWidthFull();
        words.setMinRows(4);
        TextField reply = new TextField(getTranslation("meetings.answer.reply"));
        reply.setWidthFull();
        reply.setHelperText(getTranslation("meetings.answer.replyHint"));
        Button send = new Button(getTranslation("meetings.answer.send"), click -> {
            try {
                services.directives().answer(directive,
                        new AnswerForm(kind.getValue(), words.getValue(), reply.getValue()));
                close();
                Notice.done("meetings.answer.sent");
                said.run();
            } catch (BusinessRule rule) {
                words.setInvalid(true);
                words.setErrorMessage(getTranslation(rule.key(), rule.arguments()));
            } catch (RuntimeException failed) {
                Notice.problem(failed);
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph files = new Paragraph(getTranslation("meetings.answer.filesHint"));
        files.addClassName("hint");
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), send);
        add(kind, words, reply, files);
        addOpenedChangeListener(open -> words.focus());
    }
}
