package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What happened, newest first: when, who, what. */
public class Timeline extends UnorderedList {
    private static final long serialVersionUID = 1L;

    public Timeline() {
        addClassName("timeline");
    }

    /** Adds an event below the others. */
    public Timeline add(String when, String who, String what, Component... more) {
        Span moment = new Span(who.isEmpty() ? when : when + " · " + who);
        moment.addClassName("hint");
        Div text = new Div(new Span(what));
        text.add(more);
        ListItem item = new ListItem(moment, text);
        add(item);
        return this;
    }
}
