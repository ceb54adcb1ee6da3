/** Screens of reports: list, workbench, review, archive, templates. */
@NullMarked
package vn.khcn.portal.reporting.ui;

import org.jspecify.annotations.NullMarked;
