package vn.khcn.portal.registers.defined;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a description was put into force and by whom; both forms are null for the first. */
public record DefinedChange(Instant at, String by, @Nullable DefinedForm before, @Nullable DefinedForm after) {}
