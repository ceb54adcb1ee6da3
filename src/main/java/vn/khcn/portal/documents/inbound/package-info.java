/** Documents received or cited: one key, one content. */
@NullMarked
@NamedInterface("inbound")
package vn.khcn.portal.documents.inbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
