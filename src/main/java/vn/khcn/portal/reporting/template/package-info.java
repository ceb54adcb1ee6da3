/** Templates (versioned outlines) and regimes (who gets which report, when, by which template). */
@NullMarked
@NamedInterface("template")
package vn.khcn.portal.reporting.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
