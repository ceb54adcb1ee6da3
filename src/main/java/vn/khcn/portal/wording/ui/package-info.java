/** Screens of the wording patterns. */
@NullMarked
package vn.khcn.portal.wording.ui;

import org.jspecify.annotations.NullMarked;
