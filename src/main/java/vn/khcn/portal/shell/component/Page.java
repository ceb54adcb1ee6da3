package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;

/** A whole screen: a head that stays and a body that scrolls, or panes beside each other. */
public class Page extends Main {
    private static final long serialVersionUID = 1L;
    private final PageHead head;
    private final Div body = new Div();

    public Page(PageHead head) {
        this.head = head;
        addClassName("page");
        body.addClassName("page-body");
        add(head, body);
    }

    protected final PageHead pageHead() {
        return head;
    }

    /** Adds below what is there. */
    public Page body(Component... parts) {
        body.add(parts);
        return this;
    }

    /** The three panes in place of the plain body: where am I · the thing · what about it. */
    public Page panes(Component... panes) {
        body.removeClassName("page-body");
        body.addClassName("panes");
        body.add(panes);
        return this;
    }

    /** A pane; {@code place} is list, main or side. */
    public static Div pane(String place, Component... parts) {
        Div pane = new Div(parts);
        pane.addClassName("pane-" + place);
        return pane;
    }
}
