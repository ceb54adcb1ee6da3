package vn.khcn.broken.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.persistence.EntityManager;

/** Public, not called a view, open by accident, with the database in its hands. */
@Route("broken")
public class OpenPage extends Div {
    private static final long serialVersionUID = 1L;
    transient EntityManager database;
}
