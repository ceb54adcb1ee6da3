/** What every stored record has: its department, its version, who changed it and when, and its history. */
@NullMarked
@ApplicationModule(displayName = "Records", allowedDependencies = {"kernel"})
package vn.khcn.portal.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
