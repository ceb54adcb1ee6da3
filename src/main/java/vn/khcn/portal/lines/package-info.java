/** What every area hands in to a report: figures with the records behind them, lines of text, tables. */
@NullMarked
@ApplicationModule(displayName = "Lines", allowedDependencies = {"kernel", "records"})
package vn.khcn.portal.lines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
