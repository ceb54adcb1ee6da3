/** The demo's banner and the page on which its clock is moved. */
@NullMarked
package vn.khcn.portal.demo.ui;

import org.jspecify.annotations.NullMarked;
