/** Screens of reports: list, workbench, review, archive, templates. */
@NullMarked
@NamedInterface("ui")
package vn.khcn.portal.reporting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
