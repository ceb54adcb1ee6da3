/** Screens of documents: registers, number books, recipient book, legal drafts. */
@NullMarked
@NamedInterface("ui")
package vn.khcn.portal.documents.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
