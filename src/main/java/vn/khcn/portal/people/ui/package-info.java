/** Screens of sign-in and administration. */
@NullMarked
package vn.khcn.portal.people.ui;

import org.jspecify.annotations.NullMarked;
