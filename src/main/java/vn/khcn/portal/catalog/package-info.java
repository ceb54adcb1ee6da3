/** Danh mục dùng chung: parties, places, instruments, materials, standards … with validity, aliases and merging. */
@NullMarked
@ApplicationModule(displayName = "Catalog", allowedDependencies = {"kernel", "records", "people", "shell",
        "shell::component"})
package vn.khcn.portal.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
