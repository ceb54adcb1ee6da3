package vn.khcn.portal.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.registers.definition.RecordValues;

/**
 * An event to record.
 *
 * @param documentId number of the deciding document, where the portal holds it
 * @param document   the document as cited
 * @param answered   keys of the questions that were answered with yes
 */
public record EventForm(LocalDate happenedOn, @Nullable Long documentId, String document, @Nullable BigDecimal amount,
        String note, RecordValues values, Set<String> answered) {
    /** An event with its day alone. */
    public static EventForm on(LocalDate day) {
        return new EventForm(day, null, "", null, "", RecordValues.NONE, Set.of());
    }

    public EventForm decidedBy(String cited) {
        return new EventForm(happenedOn, documentId, cited, amount, note, values, answered);
    }

    public EventForm worth(BigDecimal money) {
        return new EventForm(happenedOn, documentId, document, money, note, values, answered);
    }

    public EventForm with(Object... keysAndValues) {
        return new EventForm(happenedOn, documentId, document, amount, note, RecordValues.of(keysAndValues), answered);
    }

    public EventForm noted(String text) {
        return new EventForm(happenedOn, documentId, document, amount, text, values, answered);
    }

    /** The same after a question was answered with yes. */
    public EventForm answering(Set<String> questions) {
        return new EventForm(happenedOn, documentId, document, amount, note, values, questions);
    }
}
