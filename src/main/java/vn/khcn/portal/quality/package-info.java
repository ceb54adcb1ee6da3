/** Tiêu chuẩn, đo lường, chất lượng: the registers of standards, metrology and quality. */
@NullMarked
@ApplicationModule(displayName = "Quality", allowedDependencies = {"kernel", "registers", "registers::definition"})
package vn.khcn.portal.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
