/** Nghiên cứu khoa học và phát triển công nghệ: R&D tasks with their whole life, proposals, task lists, councils, working sessions. */
@NullMarked
@ApplicationModule(displayName = "Research", allowedDependencies = {"kernel", "registers", "registers::definition"})
package vn.khcn.portal.research;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
