/** Outlines as data: the tree of sections with numbering style, generated period words and sources; reading and writing the file. */
@NullMarked
package vn.khcn.portal.reporting.outline;

import org.jspecify.annotations.NullMarked;
