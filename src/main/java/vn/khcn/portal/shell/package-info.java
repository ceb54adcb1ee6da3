/** The frame round every screen: navigation, search, bell, user menu. Knows no area; areas hand in what it shows. */
@NullMarked
@ApplicationModule(displayName = "Shell", allowedDependencies = {"kernel", "records"})
package vn.khcn.portal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
