package vn.khcn.portal.assignments;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.people.UnitOption;

/**
 * What is written about a task.
 *
 * @param sourceSymbol  number and symbol of the document that assigns it
 * @param arrivalNumber its number in the book of documents received, may be empty
 * @param due           null where none was set
 * @param startedOn     null while nobody has started
 * @param figure        the number of the content that it holds as a value: "50%"; empty for none
 */
public record TaskForm(String sourceIssuer, KindOption sourceKind, String sourceSymbol, LocalDate sourceDate,
        String arrivalNumber, String content, TaskKind kind, LocalDate assignedOn, @Nullable LocalDate due,
        UnitOption leadUnit, Set<UnitOption> coordinators, @Nullable LocalDate startedOn, String figure) {}
