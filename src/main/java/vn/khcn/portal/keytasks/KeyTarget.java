package vn.khcn.portal.keytasks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** What a key task is measured by. How far it is, is never stored: see {@link Pace}. */
@Entity
@Table(name = "keytasks_targets")
class KeyTarget extends DepartmentRecord {
    private static final int MONTHS = 12;
    @Column(updatable = false)
    private long taskId;
    private int position;
    @Column(columnDefinition = "text")
    private String text = "";
    private @Nullable BigDecimal quantity;
    private String unitOfMeasure = "";
    private String volume = "";
    @Column(name = "due_month")
    private @Nullable Integer month;
    private long unitId;
    private @Nullable Long indicatorId;
    @Column(columnDefinition = "text")
    private String parts = "";

    protected KeyTarget() {}

    KeyTarget(long taskId, KeyTargetForm form, int position) {
        this.taskId = taskId;
        this.position = position;
        write(form);
    }

    final void write(KeyTargetForm form) {
        text = CleanText.line(form.text());
        if (text.length() > KeyTask.LONGEST) {
            throw BusinessRule.at("text", "keytasks.rule.text", KeyTask.LONGEST);
        }
        BigDecimal amount = form.quantity();
        if (amount != null && amount.signum() <= 0) {
            throw BusinessRule.at("quantity", "keytasks.rule.quantity");
        }
        unitOfMeasure = CleanText.line(form.unitOfMeasure());
        if (amount != null && unitOfMeasure.isEmpty()) {
            throw BusinessRule.at("unitOfMeasure", "keytasks.rule.unitOfMeasure");
        }
        if (amount == null && (form.indicator() != null || !form.parts().isEmpty())) {
            throw BusinessRule.at("quantity", "keytasks.rule.quantityFirst");
        }
        Integer due = form.month();
        if (due != null && (due < 1 || due > MONTHS)) {
            throw BusinessRule.at("month", "keytasks.rule.month");
        }
        quantity = amount;
        volume = CleanText.line(form.volume());
        month = due;
        unitId = form.unit();
        indicatorId = form.indicator();
        parts = KeyPart.text(form.parts());
    }

    /** Its unit ended; the one that follows goes on. */
    void giveTo(long unit) {
        unitId = unit;
    }

    void place(int at) {
        position = at;
    }

    long taskId() {
        return taskId;
    }

    int position() {
        return position;
    }

    long unitId() {
        return unitId;
    }

    KeyTargetForm form() {
        return new KeyTargetForm(text, quantity, unitOfMeasure, volume, month, unitId, indicatorId,
                KeyPart.read(parts));
    }
}
