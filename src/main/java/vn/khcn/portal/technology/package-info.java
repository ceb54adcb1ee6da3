/** Công nghệ, an toàn bức xạ: opinions, appraisal, transfer, technology and radiation safety. */
@NullMarked
@ApplicationModule(displayName = "Technology", allowedDependencies = {"kernel", "registers", "registers::definition"})
package vn.khcn.portal.technology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
