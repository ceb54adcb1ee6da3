package vn.khcn.portal.documents.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dated step of a draft; the document that proves it is one received or one of our own. */
public record TakeStep(DraftStepKind kind, LocalDate takenOn, String note, @Nullable Long inboundId,
        @Nullable Long outboundId) {
    public static TakeStep of(DraftStepKind kind, LocalDate takenOn, String note) {
        return new TakeStep(kind, takenOn, note, null, null);
    }

    public TakeStep provedByInbound(long id) {
        return new TakeStep(kind, takenOn, note, id, null);
    }

    public TakeStep provedByOutbound(long id) {
        return new TakeStep(kind, takenOn, note, null, id);
    }
}
