package vn.khcn.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import vn.khcn.portal.records.Actor;

/** What the rooms hand in to the frame. */
@org.springframework.stereotype.Component
class FrameParts {
    private final ObjectProvider<NavigationItem> navigation;
    private final ObjectProvider<NavigationSource> more;
    private final ObjectProvider<SearchProvider> searches;
    private final ObjectProvider<KeyboardHint> hints;
    private final ObjectProvider<UserMenuItem> menu;
    private final ObjectProvider<Bell> bell;
    private final ObjectProvider<Banner> banner;
    private final ObjectProvider<DepartmentName> name;
    private final AuthenticationContext authentication;

    FrameParts(ObjectProvider<NavigationItem> navigation, ObjectProvider<NavigationSource> more,
            ObjectProvider<SearchProvider> searches,
            ObjectProvider<KeyboardHint> hints, ObjectProvider<UserMenuItem> menu, ObjectProvider<Bell> bell,
            ObjectProvider<Banner> banner, ObjectProvider<DepartmentName> name, AuthenticationContext authentication) {
        this.navigation = navigation;
        this.more = more;
        this.searches = searches;
        this.hints = hints;
        this.menu = menu;
        this.bell = bell;
        this.banner = banner;
        this.name = name;
        this.authentication = authentication;
    }

    List<NavigationItem> navigation(NavigationItem.Group group, Actor actor) {
        return Stream.concat(navigation.stream(), more.stream().flatMap(s -> s.items().stream()))
                .filter(i -> i.group() == group)
                .filter(i -> i.roles().isEmpty() || i.roles().stream().anyMatch(actor::is))
                .sorted(Comparator.comparing(NavigationItem::order)).toList();
    }

    List<SearchProvider> searches() {
        return searches.stream().sorted(Comparator.comparing(SearchProvider::order)).toList();
    }

    List<KeyboardHint> hints() {
        return hints.stream().sorted(Comparator.comparing(KeyboardHint::order)).toList();
    }

    List<UserMenuItem> menu() {
        return menu.stream().sorted(Comparator.comparing(UserMenuItem::order)).toList();
    }

    Optional<Bell> bell() {
        return Optional.ofNullable(bell.getIfAvailable());
    }

    Optional<Component> banner() {
        return Optional.ofNullable(banner.getIfAvailable()).flatMap(Banner::content);
    }

    Optional<DepartmentName> name() {
        return Optional.ofNullable(name.getIfAvailable());
    }

    void signOut() {
        authentication.logout();
    }
}
