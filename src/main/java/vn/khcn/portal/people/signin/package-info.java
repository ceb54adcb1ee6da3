/** The door: how somebody is let in, how long, and what the browser is told to keep to. */
@NullMarked
package vn.khcn.portal.people.signin;

import org.jspecify.annotations.NullMarked;
