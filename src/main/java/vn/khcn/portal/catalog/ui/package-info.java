/** The screens of the master data. */
@NullMarked
package vn.khcn.portal.catalog.ui;

import org.jspecify.annotations.NullMarked;
