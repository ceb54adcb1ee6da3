/** Screens of the director's key tasks. */
@NullMarked
@NamedInterface("ui")
package vn.khcn.portal.keytasks.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
