package vn.khcn.portal.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Records the result of a task: the day, and the document that answers, if there is one. */
public record CompleteTask(LocalDate completedOn, String replySymbol, @Nullable LocalDate replyDate) {}
