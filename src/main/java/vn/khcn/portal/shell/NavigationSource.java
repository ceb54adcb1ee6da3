package vn.khcn.portal.shell;

import java.util.List;

/** A bean whose lines of the navigation come from data; asked once for each page that is opened. */
public interface NavigationSource {
    List<NavigationItem> items();
}
