package vn.khcn.portal.keytasks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.records.DepartmentRecord;

/** What was done for a key task by a day, in words, in number, with its evidence. */
@Entity
@Table(name = "keytasks_results")
class KeyResult extends DepartmentRecord {
    private static final int LONGEST = 10_000;
    @Column(updatable = false)
    private long taskId;
    @Column(updatable = false)
    private @Nullable Long targetId;
    private LocalDate happenedOn = LocalDate.EPOCH;
    @Column(columnDefinition = "text")
    private String words = "";
    private @Nullable BigDecimal quantity;
    private boolean completes;
    private String document = "";
    private @Nullable String documentType;
    private @Nullable Long documentId;
    private boolean printed;

    protected KeyResult() {}

    KeyResult(KeyResultForm form, LocalDate today, @Nullable Evidence evidence) {
        taskId = form.task();
        targetId = form.target();
        write(form, today, evidence);
    }

    /** A document of the books: "inbound" or "outbound", and its number. */
    record Evidence(String type, long id) {}

    final void write(KeyResultForm form, LocalDate today, @Nullable Evidence evidence) {
        if (form.on().isAfter(today)) {
            throw BusinessRule.at("on", "keytasks.rule.future", DocumentReference.day(today));
        }
        words = CleanText.multiline(form.words());
        if (words.isEmpty() || words.length() > LONGEST) {
            throw BusinessRule.at("words", "keytasks.rule.words", LONGEST);
        }
        BigDecimal amount = form.quantity();
        if (amount != null && amount.signum() <= 0) {
            throw BusinessRule.at("quantity", "keytasks.rule.quantity");
        }
        happenedOn = form.on();
        quantity = amount;
        completes = form.completes();
        document = CleanText.line(form.document());
        documentType = evidence == null ? null : evidence.type();
        documentId = evidence == null ? null : evidence.id();
        printed = form.printed();
    }

    long taskId() {
        return taskId;
    }

    @Nullable
    Long targetId() {
        return targetId;
    }

    LocalDate on() {
        return happenedOn;
    }

    @Nullable
    Evidence evidence() {
        return documentType == null || documentId == null ? null : new Evidence(documentType, documentId);
    }

    KeyResultForm form() {
        return new KeyResultForm(taskId, targetId, happenedOn, words, quantity, completes, document, printed);
    }
}
