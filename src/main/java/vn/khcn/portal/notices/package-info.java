/**
 * The bell and the mail: listens to everyone, nobody depends on it. A notice is written in the transaction of the step
 * it tells of, so it is never lost and never tells of what did not happen; bell and mail go once that is committed.
 */
@NullMarked
@ApplicationModule(displayName = "Notices", allowedDependencies = {"kernel", "records", "people", "days", "approval",
        "periods", "entries", "entries::ui", "forms", "forms::ui", "documents", "documents::ui", "documents::kinds",
        "assignments",
        "assignments::ui", "indicators", "keytasks", "keytasks::ui", "lines", "meetings", "meetings::ui", "registers",
        "registers::definition", "reporting",
        "reporting::review", "reporting::ui",
        "shell", "shell::component"})
package vn.khcn.portal.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
