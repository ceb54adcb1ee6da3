/** The recipient book: who gets documents, and the sets a template names. */
@NullMarked
@NamedInterface("recipients")
package vn.khcn.portal.documents.recipients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
