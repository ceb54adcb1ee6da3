package vn.khcn.portal.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.documents.inbound.InboundOption;
import vn.khcn.portal.forms.definition.FormDefinition;

/**
 * A round with everything the office looks at.
 *
 * @param askedBy  what the asking body wrote
 * @param answered the outbound document made from it
 */
public record RoundDetails(RoundSummary round, int version, String question, FormDefinition form,
        List<SheetSummary> sheets, @Nullable InboundOption askedBy, @Nullable Long answered) {
    public RoundDetails {
        sheets = List.copyOf(sheets);
    }
}
