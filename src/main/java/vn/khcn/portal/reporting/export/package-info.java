/** Reports in stable codes for other systems: agency, regime, period, indicators; as JSON and as a spreadsheet. */
@NullMarked
@NamedInterface("export")
package vn.khcn.portal.reporting.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
