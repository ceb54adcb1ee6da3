/** The screens of every register, drawn from its description. */
@NullMarked
package vn.khcn.portal.registers.ui;

import org.jspecify.annotations.NullMarked;
