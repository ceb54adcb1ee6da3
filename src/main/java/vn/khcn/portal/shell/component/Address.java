package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** Addresses of the portal as rooms hand them around: a path that may hold a query. */
public final class Address {
    private Address() {}

    /** Opens an address in the reader's page. */
    public static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
