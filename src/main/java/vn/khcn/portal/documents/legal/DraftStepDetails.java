package vn.khcn.portal.documents.legal;

import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.RecordRef;

/** A step with its document as it is cited; {@code version} goes back with a change. */
public record DraftStepDetails(long id, int version, TakeStep step, @Nullable RecordRef document) {}
