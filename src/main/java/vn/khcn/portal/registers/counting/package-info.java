/** What happened each day, by measure and breakdown, kept up with every change of a record. */
@NullMarked
package vn.khcn.portal.registers.counting;

import org.jspecify.annotations.NullMarked;
