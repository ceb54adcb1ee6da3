/** Tables that come from outside: Excel files and pasted blocks as rows of cells, and the template to fill in. */
@NullMarked
package vn.khcn.portal.registers.intake;

import org.jspecify.annotations.NullMarked;
