/** The first screen of each role: what I must do now, what is late, the state of the period. */
@NullMarked
@ApplicationModule(displayName = "Home", allowedDependencies = {"kernel", "records", "shell", "shell::component",
        "people"})
package vn.khcn.portal.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
