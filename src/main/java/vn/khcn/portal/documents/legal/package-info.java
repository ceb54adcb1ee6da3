/** Drafts of legal documents on their way to the province, step by step. */
@NullMarked
@NamedInterface("legal")
package vn.khcn.portal.documents.legal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
