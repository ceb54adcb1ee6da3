package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office as the administrator edits it; number 0 for a new one. */
public record OfficeDetails(long id, int version, String code, String title, @Nullable Long unitId,
        List<String> authority, int sortOrder, LocalDate validFrom, @Nullable LocalDate validTo) {
    public OfficeDetails {
        authority = List.copyOf(authority);
    }
}
