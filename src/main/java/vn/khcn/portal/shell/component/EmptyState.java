package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Nothing here yet, and what to do next. */
public class EmptyState extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * @param what   translation key: what is missing
     * @param next   translation key: what to do
     * @param action buttons or links that do it
     */
    public EmptyState(String what, String next, Component... action) {
        addClassName("empty-state");
        Span head = new Span(getTranslation(what));
        head.addClassName("title");
        add(head, new Paragraph(getTranslation(next)));
        add(action);
    }
}
