/** Where a department describes its own registers: step by step, with the form and list beside it as they will be. */
@NullMarked
package vn.khcn.portal.registers.defined.ui;

import org.jspecify.annotations.NullMarked;
