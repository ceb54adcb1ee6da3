package vn.khcn.portal.registers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.registers.definition.EventKind;

/** Something that happened to a record. */
@Entity
@Table(name = "registers_events")
@DynamicUpdate
class RegisterEvent extends SlottedRecord {
    @Column(updatable = false)
    private String register = "";
    @Column(updatable = false)
    private long recordId;
    @Column(updatable = false)
    private String kind = "";
    private LocalDate happenedOn = LocalDate.EPOCH;
    private @Nullable Long documentId;
    private String document = "";
    private @Nullable BigDecimal amount;
    @Column(columnDefinition = "text")
    private String note = "";

    protected RegisterEvent() {}

    RegisterEvent(RegisterRecord record, EventKind kind) {
        register = record.register();
        recordId = record.id();
        this.kind = kind.code();
    }

    /** Takes a checked form. */
    void tell(EventKind of, EventForm form) {
        happenedOn = form.happenedOn();
        documentId = form.documentId();
        document = CleanText.line(form.document());
        amount = form.amount();
        note = CleanText.multiline(form.note());
        keep(of.fields(), form.values());
    }

    String kind() {
        return kind;
    }

    long recordId() {
        return recordId;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    EventDetails details(EventKind of) {
        return new EventDetails(id(), version(), recordId, kind, happenedOn, documentId, document, amount, note,
                values(of.fields()));
    }
}
