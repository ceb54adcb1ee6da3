/** Chỉ tiêu: the dictionary, yearly plans, opening balances, and the dated facts every figure is counted from. */
@NullMarked
@ApplicationModule(displayName = "Indicators", allowedDependencies = {"kernel", "records", "people", "people::handover",
        "periods", "lines", "shell",
        "shell::component"})
package vn.khcn.portal.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
