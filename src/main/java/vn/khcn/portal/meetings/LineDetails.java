package vn.khcn.portal.meetings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the conclusions on the page. @param number "7.4"; empty for words that only lead in */
public record LineDetails(long id, int version, long groupId, String number, DirectiveForm form, String coordinators,
        String supervisor, @Nullable LocalDate due) {
    /** What must still be said before it is issued. */
    public List<String> missing() {
        return form.missing();
    }
}
