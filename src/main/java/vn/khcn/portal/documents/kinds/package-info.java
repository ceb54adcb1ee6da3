/** The kinds of official documents and their letters. */
@NullMarked
@NamedInterface("kinds")
package vn.khcn.portal.documents.kinds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
