/** The first screen of each role: what I must do now, what is late, the state of the period. */
@NullMarked
@ApplicationModule(displayName = "Home", allowedDependencies = {"kernel", "records", "shell", "shell::component",
        "people", "days", "notices", "press", "approval", "periods", "lines", "indicators", "indicators::ui", "entries",
        "entries::ui", "forms", "forms::ui", "assignments",
        "assignments::ui", "meetings", "meetings::ui", "documents", "documents::ui", "reporting", "reporting::ui",
        "registers", "registers::definition", "keytasks"})
package vn.khcn.portal.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
