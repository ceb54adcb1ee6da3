/** Văn phòng: administrative procedures and their dossiers, staff, awards, budget, procurement, assets, index scores. */
@NullMarked
@ApplicationModule(displayName = "Office", allowedDependencies = {"kernel", "registers", "registers::definition"})
package vn.khcn.portal.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
