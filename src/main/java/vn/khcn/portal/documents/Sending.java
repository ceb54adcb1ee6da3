package vn.khcn.portal.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** That an issued document went to somebody, how and when, and when they confirmed it. */
@Entity
@Table(name = "documents_sendings")
class Sending extends DepartmentRecord {
    private long outboundId;
    private String recipient = "";
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private SendingChannel channel = SendingChannel.NETWORK;
    private LocalDate sentOn = LocalDate.EPOCH;
    private @Nullable LocalDate confirmedOn;
    private String note = "";

    protected Sending() {}

    Sending(long outboundId, String recipient, SendingChannel channel, LocalDate sentOn, String note) {
        this.outboundId = outboundId;
        this.recipient = CleanText.line(recipient);
        this.channel = channel;
        this.sentOn = sentOn;
        this.note = CleanText.line(note);
        if (this.recipient.isEmpty()) {
            throw BusinessRule.at("recipients", "documents.rule.required");
        }
    }

    void confirm(LocalDate day) {
        if (day.isBefore(sentOn)) {
            throw BusinessRule.at("confirmedOn", "documents.rule.confirmedBeforeSent");
        }
        confirmedOn = day;
    }

    long outboundId() {
        return outboundId;
    }

    SendingDetails details() {
        return new SendingDetails(id(), recipient, channel, sentOn, confirmedOn, note);
    }
}
