/** Screens of the indicators. */
@NullMarked
package vn.khcn.portal.indicators.ui;

import org.jspecify.annotations.NullMarked;
