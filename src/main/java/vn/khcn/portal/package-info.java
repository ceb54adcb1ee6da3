/** The portal of a department of science and technology: records, figures, official documents. */
@NullMarked
package vn.khcn.portal;

import org.jspecify.annotations.NullMarked;
