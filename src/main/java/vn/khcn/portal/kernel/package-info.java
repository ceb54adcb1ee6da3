/** Words every room shares: periods, references to documents, figures, sentences, broken rules. Plain Java. */
@NullMarked
@ApplicationModule(displayName = "Kernel", allowedDependencies = {})
package vn.khcn.portal.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
