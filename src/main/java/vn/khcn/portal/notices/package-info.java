/** The bell and the mail: listens to everyone, nobody depends on it. */
@NullMarked
@ApplicationModule(displayName = "Notices", allowedDependencies = {"kernel", "records", "people", "days", "approval",
        "shell", "shell::component"})
package vn.khcn.portal.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
