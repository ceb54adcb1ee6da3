/** Screens of number forms: the editor, what is asked of units, a unit's sheet. */
@NullMarked
@NamedInterface("ui")
package vn.khcn.portal.forms.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
