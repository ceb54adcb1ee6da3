/** Sổ theo dõi: one engine for the registers of every area: records, events, rules, figures, lines, lists, forms. */
@NullMarked
@ApplicationModule(displayName = "Registers", allowedDependencies = {"kernel", "records", "people", "people::handover",
        "periods",
        "documents",
        "documents::inbound", "lines", "indicators", "catalog", "files", "files::ui", "shell", "shell::component",
        "shell::intake"})
package vn.khcn.portal.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
