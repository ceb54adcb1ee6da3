/** The progress grid of a unit, the on-time board of the office, topics. */
@NullMarked
@NamedInterface("ui")
package vn.khcn.portal.entries.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
