package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.khcn.portal.people.PeopleService;

/** The first screen. */
@Route("")
@PermitAll
class HomeView extends Div {
    private static final long serialVersionUID = 1L;

    HomeView(PeopleService people) {
        add(new H2(people.department().name()));
    }
}
