package vn.khcn.portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.PageHead;

/** A page that could not be shown: what happened and where to go. */
abstract class ErrorPage extends Div {
    private static final long serialVersionUID = 1L;

    ErrorPage() {
        addClassName("error-page");
    }

    void show(String what, String next) {
        removeAll();
        PageHead head = new PageHead(getTranslation(what));
        EmptyState state = new EmptyState(what, next, new Anchor("", getTranslation("shell.error.home")));
        add(head, state);
    }
}
