/** For a laptop and for tests: the embedded MariaDB, and the demo's dated story. Never in the jar of a server. */
@NullMarked
@ApplicationModule(displayName = "Demo", allowedDependencies = {"approval", "assignments", "catalog", "days",
        "documents", "documents::inbound",
        "documents::kinds", "documents::legal", "documents::recipients", "entries", "forms", "indicators", "kernel",
        "keytasks",
        "meetings",
        "lines", "people", "periods", "press", "records", "registers", "registers::defined",
        "registers::definition",
        "registers::references", "reporting", "reporting::template", "shell", "shell::component",
        "wording"})
package vn.khcn.portal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
