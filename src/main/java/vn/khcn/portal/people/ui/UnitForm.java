package vn.khcn.portal.people.ui;

import java.time.LocalDate;

/** What is entered about a unit. */
public record UnitForm(String code, String unitName, String shortName, String documentSymbol,
        Integer sortOrder, LocalDate validFrom) {}
