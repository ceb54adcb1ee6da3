/** Screens of the indicators. */
@NullMarked
@NamedInterface("ui")
package vn.khcn.portal.indicators.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
