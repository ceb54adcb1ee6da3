package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A record's page: the thing in the middle, what there is about it (history, attachments, use) at the side. */
public class DetailsPage extends Page {
    private static final long serialVersionUID = 1L;
    private final PaneTabs side = new PaneTabs();
    private final Div middle;

    public DetailsPage(PageHead head, Component... main) {
        super(head);
        middle = pane("main", main);
        panes(middle, pane("side", side));
    }

    /** Adds below what stands in the middle. */
    public DetailsPage main(Component... more) {
        middle.add(more);
        return this;
    }

    /** Adds a tab at the side. @param label translation key */
    public DetailsPage side(String label, Component content) {
        side.add(getTranslation(label), content);
        return this;
    }

    /** A white card with a caption. @param title translation key */
    public static Div card(String title, Component... content) {
        H2 caption = new H2();
        caption.setText(caption.getTranslation(title));
        Div card = new Div(caption);
        card.addClassName("card");
        card.add(content);
        return card;
    }
}
