/** Sở hữu trí tuệ, sáng kiến, khởi nghiệp, KH&amp;CN cơ sở: intellectual property, initiatives, contests, district plans. */
@NullMarked
@ApplicationModule(displayName = "Innovation", allowedDependencies = {"kernel", "registers", "registers::definition"})
package vn.khcn.portal.innovation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
