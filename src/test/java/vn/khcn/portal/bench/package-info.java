/** Measures what the portal promises in milliseconds; run by hand, see docs/benchmark.md. */
@NullMarked
package vn.khcn.portal.bench;

import org.jspecify.annotations.NullMarked;
