/** Compiling: outline, units' texts, figures and lines become one document tree in which every figure knows its records. */
@NullMarked
package vn.khcn.portal.reporting.compile;

import org.jspecify.annotations.NullMarked;
