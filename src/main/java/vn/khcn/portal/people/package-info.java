/** Departments, units, staff and offices, accounts, roles, delegation, sign-in. */
@NullMarked
@ApplicationModule(displayName = "People", allowedDependencies = {"kernel", "records", "shell", "shell::component"})
package vn.khcn.portal.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
