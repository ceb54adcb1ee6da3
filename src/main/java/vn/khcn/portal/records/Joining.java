package vn.khcn.portal.records;

import java.time.LocalDate;

/**
 * A department that joins another.
 *
 * @param id   number of the agreement of both
 * @param from the department that ends
 * @param to   the department that goes on
 * @param day  first day of it
 * @param code of the department that ends, which tells its things from others of the same name
 * @param name of the department that ends
 */
public record Joining(long id, long from, long to, LocalDate day, String code, String name) {}
