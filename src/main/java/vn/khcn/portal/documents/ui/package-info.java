/** Screens of documents: registers, number books, recipient book, legal drafts. */
@NullMarked
package vn.khcn.portal.documents.ui;

import org.jspecify.annotations.NullMarked;
