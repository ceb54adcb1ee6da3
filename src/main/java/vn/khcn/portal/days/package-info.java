/** The business day: it begins once for each department, and whoever has something to do daily reacts. */
@NullMarked
@ApplicationModule(displayName = "Days", allowedDependencies = {"kernel", "records", "people"})
package vn.khcn.portal.days;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
