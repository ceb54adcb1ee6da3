/** Other systems: a read-only HTTP interface to issued reports and indicators, with accounts of its own. */
@NullMarked
@ApplicationModule(displayName = "Exchange", allowedDependencies = {"kernel", "records", "shell", "shell::component",
        "people", "periods", "lines", "indicators", "reporting", "reporting::issue", "reporting::export",
        "reporting::template"})
package vn.khcn.portal.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
