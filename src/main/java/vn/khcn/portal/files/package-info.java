/** The filing cabinet: attachments on anything, with limits and types that are looked at, not believed. */
@NullMarked
@ApplicationModule(displayName = "Files", allowedDependencies = {"kernel", "records", "shell", "shell::component"})
package vn.khcn.portal.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
