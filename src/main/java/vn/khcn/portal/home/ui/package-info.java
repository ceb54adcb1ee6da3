/** Home screens. */
@NullMarked
package vn.khcn.portal.home.ui;

import org.jspecify.annotations.NullMarked;
