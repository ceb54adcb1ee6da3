/** Screens of the indicators, and the panel of reasons that other rooms put beside what has a plan. */
@NullMarked
@NamedInterface("ui")
package vn.khcn.portal.indicators.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
