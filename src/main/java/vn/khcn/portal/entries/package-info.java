/** What a unit writes for a period: results, plans, assessment; its way from the progress grid to the office. */
@NullMarked
@ApplicationModule(displayName = "Entries", allowedDependencies = {"kernel", "records", "shell", "shell::component",
        "people", "people::handover", "periods", "periods::ui", "approval", "lines", "press"})
package vn.khcn.portal.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
