/** The press room: templates as data, compile, checks, review, issue, archive. */
@NullMarked
@ApplicationModule(displayName = "Reporting", allowedDependencies = {"kernel", "records", "shell", "shell::component",
        "people", "lines", "indicators", "press", "approval", "entries", "documents", "documents::kinds",
        "documents::ui",
        "files::ui", "assignments::ui", "documents::kinds", "documents::ui", "files::ui", "periods"})
package vn.khcn.portal.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
