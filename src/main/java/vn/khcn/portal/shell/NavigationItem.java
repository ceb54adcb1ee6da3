package vn.khcn.portal.shell;

import com.vaadin.flow.component.Component;
import java.util.Set;
import vn.khcn.portal.kernel.Role;

/**
 * One line of the navigation, a bean of the room that owns the view.
 *
 * @param group key of the caption it stands under, see {@link Group}
 * @param order place within the group
 * @param label translation key
 * @param roles who sees it; empty for everyone
 */
public record NavigationItem(Group group, int order, String label, Class<? extends Component> view, Set<Role> roles) {
    /** Captions of the navigation, in order. */
    public enum Group {
        HOME, DIRECTION, AREAS, REPORTS, ADMINISTRATION
    }
}
