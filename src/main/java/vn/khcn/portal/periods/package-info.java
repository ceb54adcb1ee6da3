/** Reporting periods: the two calendars, working days, entry windows, and reopening for one unit. */
@NullMarked
@ApplicationModule(displayName = "Periods", allowedDependencies = {"kernel", "records", "shell", "shell::component",
        "people"})
package vn.khcn.portal.periods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
