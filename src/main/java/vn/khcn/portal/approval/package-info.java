/** The stamp desk: one table of what may follow what, who may do it, and the history with reasons. */
@NullMarked
@ApplicationModule(displayName = "Approval", allowedDependencies = {"kernel", "records"})
package vn.khcn.portal.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
