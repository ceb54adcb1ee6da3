package vn.khcn.portal.exchange.api;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page  counted from 0
 * @param total how many there are in all pages
 */
record Listed<T>(List<T> items, int page, int size, long total) {
    Listed {
        items = List.copyOf(items);
    }
}
