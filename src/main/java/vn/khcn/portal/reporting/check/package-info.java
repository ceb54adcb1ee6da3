/** Checks of a compiled tree: small rules, each with identity, severity, place and a way to mend or to explain. */
@NullMarked
@NamedInterface("check")
package vn.khcn.portal.reporting.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
