/** The administrator's screen of clients. */
@NullMarked
package vn.khcn.portal.exchange.ui;

import org.jspecify.annotations.NullMarked;
