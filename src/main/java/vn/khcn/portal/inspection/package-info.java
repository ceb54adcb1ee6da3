/** Thanh tra: plans, inspections with their conclusions and recommendations, fines, citizen reception, petitions. */
@NullMarked
@ApplicationModule(displayName = "Inspection", allowedDependencies = {"kernel", "registers", "registers::definition"})
package vn.khcn.portal.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
