package vn.khcn.portal.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** What a unit, an office or whoever gave the directive says about it. */
@Entity
@Table(name = "meetings_answers")
class DirectiveAnswer extends DepartmentRecord {
    @Column(updatable = false)
    private long directiveId;
    private @Nullable Long unitId;
    @Enumerated(EnumType.STRING)
    private AnswerKind kind = AnswerKind.PROGRESS;
    private LocalDate saidOn = LocalDate.EPOCH;
    private Instant saidAt = Instant.EPOCH;
    private String saidBy = "";
    @Column(columnDefinition = "text")
    private String text = "";
    private String replySymbol = "";
    private @Nullable Long outboundId;

    protected DirectiveAnswer() {}

    DirectiveAnswer(long directiveId, @Nullable Long unitId, AnswerForm form, LocalDate day, Instant at, String by,
            @Nullable Long outboundId) {
        this.directiveId = directiveId;
        this.unitId = unitId;
        kind = form.kind();
        saidOn = day;
        saidAt = at;
        saidBy = by;
        text = CleanText.multiline(form.text());
        replySymbol = CleanText.line(form.replySymbol());
        this.outboundId = outboundId;
    }

    long directiveId() {
        return directiveId;
    }

    @Nullable
    Long unitId() {
        return unitId;
    }

    AnswerKind kind() {
        return kind;
    }

    LocalDate saidOn() {
        return saidOn;
    }

    AnswerDetails details(String unit) {
        return new AnswerDetails(kind, saidOn, saidAt, saidBy, unit, text, replySymbol, outboundId);
    }
}
