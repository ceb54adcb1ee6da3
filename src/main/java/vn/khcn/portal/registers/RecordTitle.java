package vn.khcn.portal.registers;

import java.time.LocalDate;

/** A record by name. */
public record RecordTitle(long id, String register, String title, String state, LocalDate mainDay) {}
