/** Longer periods: what the months said of one topic, merged line by line, and what the office chose. */
@NullMarked
package vn.khcn.portal.reporting.rollup;

import org.jspecify.annotations.NullMarked;
