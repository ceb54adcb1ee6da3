/** The press: one neutral official document, printed as PDF, Word, Excel and on screen. Only this room knows printers. */
@NullMarked
@ApplicationModule(displayName = "Press", allowedDependencies = {"kernel", "shell", "shell::component"})
package vn.khcn.portal.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
