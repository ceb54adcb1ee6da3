/** The joinery: toolbars, chips, dialogs, empty states, lists, forms, charts. */
@NullMarked
@NamedInterface("component")
package vn.khcn.portal.shell.component;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
