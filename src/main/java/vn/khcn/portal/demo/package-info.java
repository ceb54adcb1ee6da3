/** For a laptop and for tests: the embedded MariaDB, and the demo's dated story. Never in the jar of a server. */
@NullMarked
@ApplicationModule(displayName = "Demo", allowedDependencies = {"kernel", "records", "people", "days", "approval",
        "periods", "entries", "indicators", "lines", "documents", "documents::inbound", "documents::legal",
        "documents::kinds", "documents::recipients", "assignments", "shell", "shell::component"})
package vn.khcn.portal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
