package vn.khcn.portal.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** A meeting of the department, and the notice of its conclusions. Where the conclusions stand is the stamp desk's. */
@Entity
@Table(name = "meetings_meetings")
class Meeting extends DepartmentRecord {
    @Enumerated(EnumType.STRING)
    private MeetingKind kind = MeetingKind.MONTHLY;
    private LocalDate heldOn = LocalDate.EPOCH;
    private long chairOfficeId;
    private long signerOfficeId;
    @Column(columnDefinition = "text")
    private String opening = "";
    @Column(columnDefinition = "text")
    private String recipients = "";
    private @Nullable Integer number;
    private @Nullable LocalDate dated;
    private @Nullable Long outboundId;

    protected Meeting() {}

    Meeting(MeetingForm form) {
        write(form);
    }

    final void write(MeetingForm form) {
        kind = form.kind();
        heldOn = form.heldOn();
        chairOfficeId = form.chair().id();
        signerOfficeId = form.signer().id();
        opening = CleanText.line(form.opening());
        recipients = CleanText.multiline(form.recipients());
    }

    void numbered(int given, LocalDate day, long outbound) {
        number = given;
        dated = day;
        outboundId = outbound;
    }

    MeetingKind kind() {
        return kind;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    long chairOfficeId() {
        return chairOfficeId;
    }

    long signerOfficeId() {
        return signerOfficeId;
    }

    String opening() {
        return opening;
    }

    String recipients() {
        return recipients;
    }

    @Nullable
    Integer number() {
        return number;
    }

    @Nullable
    LocalDate dated() {
        return dated;
    }

    @Nullable
    Long outboundId() {
        return outboundId;
    }
}
