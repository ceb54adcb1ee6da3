/** Tables that come from outside: Excel files and pasted blocks as rows of cells, the template to fill in, what becomes of a row. */
@NullMarked
@NamedInterface("intake")
package vn.khcn.portal.shell.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
