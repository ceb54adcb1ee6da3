package vn.khcn.portal.shell;

import com.vaadin.flow.component.Component;

/**
 * A line of the user menu (change password, delegation), a bean of the room that owns the view.
 *
 * @param label translation key
 */
public record UserMenuItem(int order, String label, Class<? extends Component> view) {}
