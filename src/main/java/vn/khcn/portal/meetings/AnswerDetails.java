package vn.khcn.portal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An answer as shown. @param outboundId the document that answers, where the book knows it */
public record AnswerDetails(AnswerKind kind, LocalDate on, Instant at, String by, String unit, String text,
        String replySymbol, @Nullable Long outboundId) {}
