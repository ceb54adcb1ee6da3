/** Screens of assigned tasks. */
@NullMarked
@NamedInterface("ui")
package vn.khcn.portal.assignments.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
