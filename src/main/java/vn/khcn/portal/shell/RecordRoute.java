package vn.khcn.portal.shell;

/**
 * Where the records of a register open; a bean of the room that owns it.
 *
 * @param type  the register's code, as in {@link vn.khcn.portal.kernel.RecordRef}
 * @param start route up to the record's number, for example {@code nhiem-vu-tinh-giao/}
 */
public record RecordRoute(String type, String start) {}
