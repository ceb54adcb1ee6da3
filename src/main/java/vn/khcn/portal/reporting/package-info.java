/** The press room: templates as data, compile, checks, review, issue, archive. */
@NullMarked
@ApplicationModule(displayName = "Reporting", allowedDependencies = {"kernel", "records", "shell", "shell::component",
        "people", "lines", "indicators", "press", "approval", "entries", "documents", "periods"})
package vn.khcn.portal.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
