package vn.khcn.portal.registers;

import org.jspecify.annotations.Nullable;

/** A record that a measure counts, and the event by which it does; null where the record itself is dated. */
public record CountedRow(RecordRow row, @Nullable EventDetails event) {}
