/** Talking about a report: comments at a paragraph or figure, people called, findings explained. */
@NullMarked
@NamedInterface("review")
package vn.khcn.portal.reporting.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
