package vn.khcn.portal.shell;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import vn.khcn.portal.kernel.Role;

/**
 * One line of the navigation, a bean of the room that owns the view.
 *
 * @param group caption it stands under, see {@link Group}
 * @param order place within the group
 * @param label translation key
 * @param roles who sees it; empty for everyone
 * @param alert counts what needs a look and is shown as a red number; 0 shows nothing
 * @param parameters of the view's address
 */
public record NavigationItem(Group group, int order, String label, Class<? extends Component> view, Set<Role> roles,
        IntSupplier alert, Map<String, String> parameters) {
    /** Captions of the navigation, in order. */
    public enum Group {
        HOME, DIRECTION, AREAS, REPORTS, ADMINISTRATION
    }

    public NavigationItem {
        roles = Set.copyOf(roles);
        parameters = Map.copyOf(parameters);
    }

    /** A line of a view without parameters. */
    public NavigationItem(Group group, int order, String label, Class<? extends Component> view, Set<Role> roles,
            IntSupplier alert) {
        this(group, order, label, view, roles, alert, Map.of());
    }

    /** A line without a number beside it. */
    public NavigationItem(Group group, int order, String label, Class<? extends Component> view, Set<Role> roles) {
        this(group, order, label, view, roles, () -> 0);
    }
}
