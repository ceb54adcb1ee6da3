/** Registers that a department describes itself on screen: the same list, form, history, export and figures as the shipped ones. */
@NullMarked
@NamedInterface("defined")
package vn.khcn.portal.registers.defined;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
