/** Nhiệm vụ trọng tâm: the director's yearly key tasks, their targets, how far they are, and what reports say of them. */
@NullMarked
@ApplicationModule(displayName = "Key tasks", allowedDependencies = {"kernel", "records", "people", "people::handover",
        "periods",
        "files",
        "files::ui", "documents", "documents::inbound", "lines", "indicators", "indicators::ui", "shell",
        "shell::component"})
package vn.khcn.portal.keytasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
