package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.documents.OutboundOption;
import vn.khcn.portal.documents.inbound.InboundOption;
import vn.khcn.portal.documents.legal.DraftStepKind;
import vn.khcn.portal.documents.legal.TakeStep;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.shell.component.DateField;

/** A dated step of a legal draft, with the document that proves it. */
final class StepDialog {
    private StepDialog() {}

    /** @param old the step to change; null for a new one */
    static void open(DocumentFields fields, @Nullable TakeStep old, LocalDate today, Consumer<TakeStep> keep) {
        Select<DraftStepKind> kind = new Select<>();
        kind.setLabel(text("documents.field.step"));
        kind.setItems(DraftStepKind.values());
        kind.setItemLabelGenerator(k -> text("documents.step." + k));
        kind.setValue(old == null ? DraftStepKind.DRAFTED : old.kind());
        DateField day = new DateField(text("documents.field.takenOn"));
        day.setMax(today);
        day.setValue(old == null ? today : old.takenOn());
        TextArea note = new TextArea(text("documents.field.stepNote"));
        note.setHelperText(text("documents.hint.stepNote"));
        note.setValue(old == null ? "" : old.note());
        ComboBox<InboundOption> inbound = fields.inbound();
        inbound.setLabel(text("documents.field.provedByInbound"));
        ComboBox<OutboundOption> outbound = fields.outbound();
        outbound.setLabel(text("documents.field.provedByOutbound"));
        if (old != null) {
            fields.inbound(old.inboundId()).ifPresent(inbound::setValue);
            fields.outbound(old.outboundId()).ifPresent(outbound::setValue);
        }
        FieldRules rules = new FieldRules().with("takenOn", day).with("note", note).with("document", outbound);
        new DeedDialog(text("documents.legal.step"), "shell.form.save", () -> rules.keep(() -> {
            if (day.getValue() == null) {
                throw BusinessRule.at("takenOn", "documents.rule.required");
            }
            if (inbound.getValue() != null && outbound.getValue() != null) {
                throw BusinessRule.at("document", "documents.rule.oneProof");
            }
            keep.accept(new TakeStep(kind.getValue(), day.getValue(), note.getValue(),
                    inbound.getValue() == null ? null : inbound.getValue().id(),
                    outbound.getValue() == null ? null : outbound.getValue().id()));
        }), kind, day, note, inbound, outbound).open();
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
