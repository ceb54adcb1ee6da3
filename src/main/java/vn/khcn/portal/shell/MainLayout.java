package vn.khcn.portal.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** The frame. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout {
    private static final long serialVersionUID = 1L;

    MainLayout(List<NavigationItem> items) {
        SideNav navigation = new SideNav();
        Actor actor = CurrentActor.get();
        items.stream().filter(i -> i.roles().isEmpty() || i.roles().stream().anyMatch(actor::is))
                .sorted(Comparator.comparing(NavigationItem::group).thenComparing(NavigationItem::order))
                .forEach(i -> navigation.addItem(new SideNavItem(getTranslation(i.label()), i.view())));
        addToDrawer(new H1(getTranslation("shell.title")), navigation);
    }
}
