package vn.khcn.portal.documents.legal;

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

/** One dated step of a draft, with the document that proves it. */
@Entity
@Table(name = "documents_draft_steps")
class DraftStep extends DepartmentRecord {
    private static final int LONGEST = 1000;
    private long draftId;
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private DraftStepKind kind = DraftStepKind.REGISTERED;
    private LocalDate takenOn = LocalDate.EPOCH;
    private String note = "";
    private @Nullable Long inboundId;
    private @Nullable Long outboundId;

    protected DraftStep() {}

    DraftStep(long draftId, TakeStep step) {
        this.draftId = draftId;
        write(step);
    }

    final void write(TakeStep step) {
        String clean = CleanText.line(step.note());
        if (clean.length() > LONGEST) {
            throw BusinessRule.at("note", "documents.rule.tooLong", clean.length(), LONGEST);
        }
        kind = step.kind();
        takenOn = step.takenOn();
        note = clean;
        inboundId = step.inboundId();
        outboundId = step.outboundId();
    }

    long draftId() {
        return draftId;
    }

    TakeStep step() {
        return new TakeStep(kind, takenOn, note, inboundId, outboundId);
    }
}
