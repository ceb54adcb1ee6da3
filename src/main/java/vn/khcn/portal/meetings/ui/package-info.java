/** Screens of meetings and directives. */
@NullMarked
@NamedInterface("ui")
package vn.khcn.portal.meetings.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
