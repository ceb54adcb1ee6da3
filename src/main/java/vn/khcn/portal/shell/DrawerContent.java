package vn.khcn.portal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import vn.khcn.portal.records.Actor;

/** The left side: the department's name and the navigation under its captions. */
class DrawerContent extends Div {
    private static final long serialVersionUID = 1L;

    DrawerContent(FrameParts parts, Actor actor) {
        addClassName("drawer");
        Div head = new Div(parts.name().map(DepartmentName::name).orElseGet(() -> getTranslation("shell.title")));
        head.addClassName("brand");
        Element place = new Element("small");
        place.setText(parts.name().map(DepartmentName::place).orElse(""));
        head.getElement().appendChild(place);
        Div groups = new Div();
        for (NavigationItem.Group group : NavigationItem.Group.values()) {
            List<NavigationItem> items = parts.navigation(group, actor);
            if (!items.isEmpty()) {
                groups.add(navigation(group, items));
            }
        }
        Scroller scroller = new Scroller(groups, Scroller.ScrollDirection.VERTICAL);
        scroller.addClassName("drawer-scroll");
        add(head, scroller);
    }

    private SideNav navigation(NavigationItem.Group group, List<NavigationItem> items) {
        SideNav navigation = new SideNav();
        if (group == NavigationItem.Group.HOME) {
            navigation.getElement().setAttribute("aria-label", getTranslation("shell.group." + group));
        } else {
            navigation.setLabel(getTranslation("shell.group." + group));
        }
        items.forEach(i -> navigation.addItem(item(i)));
        return navigation;
    }

    private SideNavItem item(NavigationItem item) {
        SideNavItem shown = new SideNavItem("", item.view(), new RouteParameters(item.parameters()));
        // An element of its own: a bare text would be cut off instead of going on in a second line.
        shown.getElement().appendChild(new Span(getTranslation(item.label())).getElement());
        shown.setMatchNested(!shown.getPath().isEmpty());
        int alert = item.alert().getAsInt();
        if (alert > 0) {
            Span badge = new Span(String.valueOf(alert));
            badge.addClassNames("chip", "red");
            badge.getElement().setAttribute("aria-label", getTranslation("shell.frame.alert", alert));
            shown.setSuffixComponent(badge);
        }
        return shown;
    }
}
