package vn.khcn.portal.approval;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step in a subject's history; {@code waited} is how long it stood in the state before. */
public record ApprovalStep(ApprovalAction action, ApprovalState from, ApprovalState to, String by, long accountId,
        Instant at, Duration waited, @Nullable String reason) {}
