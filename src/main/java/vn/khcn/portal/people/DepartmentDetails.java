package vn.khcn.portal.people;

import java.time.LocalDate;

/** A department as other rooms see it: its letterhead and where it issues its documents. */
public record DepartmentDetails(long id, String code, String name, String parentAgency, String agency, String place,
        String symbol, LocalDate validFrom) {}
