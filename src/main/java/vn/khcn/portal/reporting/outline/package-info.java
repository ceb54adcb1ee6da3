/** Outlines as data: the tree of sections with numbering style, generated period words and sources; reading and writing the file. */
@NullMarked
@NamedInterface("outline")
package vn.khcn.portal.reporting.outline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
