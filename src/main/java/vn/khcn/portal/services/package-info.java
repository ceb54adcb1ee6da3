/** Thông tin, dịch vụ KH&amp;CN: information, verification, testing, production, advice, events. */
@NullMarked
@ApplicationModule(displayName = "Services", allowedDependencies = {"kernel", "registers", "registers::definition"})
package vn.khcn.portal.services;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
