package vn.khcn.portal.people.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is entered about an office; the authority has one line for each that is printed. */
public record OfficeForm(String code, String title, @Nullable Long unitId, String authority, Integer sortOrder,
        LocalDate validFrom) {}
