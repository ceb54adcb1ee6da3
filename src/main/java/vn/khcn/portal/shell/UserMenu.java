package vn.khcn.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.stream.Collectors;
import vn.khcn.portal.records.Actor;

/** Who I am, language, light or dark, sign out. */
class UserMenu extends MenuBar {
    private static final long serialVersionUID = 1L;

    UserMenu(FrameParts parts, Actor actor) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        addClassName("user-menu");
        Avatar face = new Avatar(actor.name());
        // One letter: an office has many words.
        face.setAbbreviation(actor.name().substring(0, 1));
        face.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(actor.name());
        name.addClassName("user-name");
        Div user = new Div(face, name);
        user.addClassName("user");
        MenuItem root = addItem(user);
        root.setAriaLabel(getTranslation("shell.user.label", actor.name()));
        SubMenu menu = root.getSubMenu();
        String roles = actor.roles().stream().sorted().map(r -> getTranslation("shell.role." + r))
                .collect(Collectors.joining(", "));
        Span who = new Span(roles);
        who.addClassName("hint");
        menu.addItem(who).setEnabled(false);
        menu.addSeparator();
        parts.menu().forEach(item -> menu.addItem(getTranslation(item.label()),
                click -> UI.getCurrent().navigate(item.view())));
        menu.addItem(getTranslation("shell.user.scheme"),
                click -> UI.getCurrent().getPage().executeJs("portal.toggleScheme()"));
        boolean english = ScreenSetup.locale().getLanguage().equals("en");
        menu.addItem(getTranslation("shell.user.otherLanguage"),
                click -> ScreenSetup.choose(english ? "vi" : "en"));
        menu.addSeparator();
        menu.addItem(getTranslation("shell.user.signOut"), click -> parts.signOut());
    }
}
