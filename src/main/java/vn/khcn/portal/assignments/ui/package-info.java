/** Screens of assigned tasks. */
@NullMarked
package vn.khcn.portal.assignments.ui;

import org.jspecify.annotations.NullMarked;
