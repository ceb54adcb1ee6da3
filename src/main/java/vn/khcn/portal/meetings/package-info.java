/** Giao ban: agenda, the director's conclusions, the notice that prints them, and what becomes of every directive. */
@NullMarked
@ApplicationModule(displayName = "Meetings", allowedDependencies = {"kernel", "records", "people", "people::handover",
        "days", "files",
        "files::ui", "approval", "lines", "press", "documents", "documents::inbound", "documents::kinds", "assignments",
        "assignments::ui", "periods", "entries", "registers", "registers::references", "reporting::issue",
        "reporting::review", "shell", "shell::component"})
package vn.khcn.portal.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
