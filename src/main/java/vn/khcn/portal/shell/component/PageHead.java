package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;

/** The head of a page: title, state chips, when it was saved, actions in words, the one primary action at the right end. */
public class PageHead extends Header {
    private static final long serialVersionUID = 1L;
    private final H1 title = new H1();
    private final Div chips = new Div();
    private final Span saved = new Span();
    private final Div actions = new Div();
    private String came = "";

    /** @param title as shown, already translated; it names the browser's tab too */
    public PageHead(String title) {
        addClassName("page-head");
        this.title.addClassName("page-title");
        chips.addClassName("chips");
        saved.addClassName("saved-at");
        saved.getElement().setAttribute("aria-live", "polite");
        actions.addClassName("actions");
        add(this.title, chips, saved, actions);
        title(title);
    }

    public final PageHead title(String text) {
        title.setText(text);
        getUI().ifPresent(ui -> ui.getPage().setTitle(tab()));
        return this;
    }

    /** A link back to the list this page belongs to, before the title. */
    public PageHead back(String route, String label) {
        Anchor back = new Anchor(route, "");
        back.add(VaadinIcon.ANGLE_LEFT.create());
        back.setAriaLabel(label);
        back.setTitle(label);
        back.addClassName("page-back");
        addComponentAsFirst(back);
        came = route;
        return this;
    }

    /** Replaces the chips. */
    public PageHead chips(Component... shown) {
        chips.removeAll();
        chips.add(shown);
        return this;
    }

    /** Shows when the page was saved last. */
    public PageHead saved(Instant at) {
        saved.setText(getTranslation("shell.head.saved", DayText.time(at)));
        return this;
    }

    /** Adds actions in words, left of the primary one. */
    public PageHead actions(Component... shown) {
        actions.add(shown);
        return this;
    }

    /** Adds the one primary action; call it last. */
    public PageHead primary(Button action) {
        action.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions.add(action);
        return this;
    }

    /** The ways out of a form: back without a change to where the arrow leads, other ways to save, the button that saves. */
    public PageHead saving(Button save, Component... others) {
        actions.add(new Button(getTranslation("shell.form.giveUp"), click -> Address.open(came)));
        actions.add(others);
        return primary(save);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // After the router, which would otherwise clear the tab's title.
        event.getUI().beforeClientResponse(this, context -> context.getUI().getPage().setTitle(tab()));
    }

    private String tab() {
        return title.getText() + " – " + getTranslation("shell.title");
    }
}
