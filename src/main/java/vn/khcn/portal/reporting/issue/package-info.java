/** Issued reports: frozen bytes and tree in an append-only chain, and the signed original that comes back. */
@NullMarked
@NamedInterface("issue")
package vn.khcn.portal.reporting.issue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
