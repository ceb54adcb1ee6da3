/** Mẫu câu: how registers become sentences of a report, as data that the office edits. */
@NullMarked
@ApplicationModule(displayName = "Wording", allowedDependencies = {"kernel", "records", "lines", "registers",
        "registers::definition", "indicators", "entries", "periods", "shell", "shell::component"})
package vn.khcn.portal.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
