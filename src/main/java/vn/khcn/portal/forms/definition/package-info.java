/** A number form as data: its rows, columns and cells, its file, its rules, and what its cells come to. Plain Java. */
@NullMarked
@NamedInterface("definition")
package vn.khcn.portal.forms.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
