/** Biểu số liệu: number forms as data, what units enter into them, and the table collected for a report or an asking body. */
@NullMarked
@ApplicationModule(displayName = "Number forms", allowedDependencies = {"kernel", "records", "people",
        "people::handover", "periods",
        "approval", "lines", "press", "files", "files::ui", "documents", "documents::ui", "documents::inbound",
        "documents::kinds", "shell", "shell::component"})
package vn.khcn.portal.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
