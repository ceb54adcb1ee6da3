/** Holidays, settings of periods, reopening. */
@NullMarked
@NamedInterface("ui")
package vn.khcn.portal.periods.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
