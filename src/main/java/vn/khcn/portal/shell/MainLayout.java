package vn.khcn.portal.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.khcn.portal.records.CurrentActor;

/** The frame: navigation at the left, search, bell and user menu on top, the screen in the middle. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout {
    private static final long serialVersionUID = 1L;

    MainLayout(FrameParts parts) {
        addClassName("frame");
        setPrimarySection(Section.DRAWER);
        // An error page may come up while nobody is signed in; it gets the bare frame.
        CurrentActor.find().ifPresent(actor -> {
            addToDrawer(new DrawerContent(parts, actor));
            DrawerToggle toggle = new DrawerToggle();
            toggle.setAriaLabel(getTranslation("shell.frame.menu"));
            Div space = new Div();
            space.addClassName("top-bar-space");
            SearchBox search = new SearchBox(parts.searches());
            addToNavbar(toggle, search, space);
            parts.bell().ifPresent(bell -> addToNavbar(new BellButton(bell)));
            addToNavbar(new UserMenu(parts, actor));
            addToNavbar(new GlobalKeys(search::open, new KeyboardHelp(parts.hints())::open));
        });
        parts.banner().ifPresent(banner -> {
            Div strip = new Div(banner);
            strip.addClassName("banner-demo");
            addToNavbar(false, strip);
        });
    }
}
