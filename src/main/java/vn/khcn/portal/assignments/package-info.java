/** Nhiệm vụ UBND tỉnh giao: tasks of the province, their deadlines derived at the day looked at, and what reports say of them. */
@NullMarked
@ApplicationModule(displayName = "Assignments", allowedDependencies = {"kernel", "records", "people",
        "people::handover", "periods", "files",
        "files::ui",
        "documents", "documents::inbound", "documents::kinds", "lines", "press", "shell", "shell::component"})
package vn.khcn.portal.assignments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
