package vn.khcn.portal.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import vn.khcn.portal.shell.component.Address;
import vn.khcn.portal.shell.component.DayText;

/** The bell with the number of unread notices, and the latest of them. */
class BellButton extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LATEST = 10;
    private final transient Bell bell;
    private final Button button = new Button(VaadinIcon.BELL_O.create());
    private final Span count = new Span();
    private final Popover list = new Popover();
    private transient Runnable stop = () -> {};

    BellButton(Bell bell) {
        this.bell = bell;
        addClassName("bell");
        count.addClassNames("chip", "red");
        count.getElement().setAttribute("aria-hidden", "true");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        list.setTarget(button);
        list.addClassName("bell-list");
        list.setAriaLabel(getTranslation("shell.bell.list"));
        list.setWidth("min(27rem, 94vw)");
        list.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fill();
            }
        });
        add(button, count, list);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        refresh();
        // a page that is gone meanwhile hears nothing and disturbs nobody else
        stop = bell.onArrival(ui.accessLater(this::refresh, () -> {}));
        ui.addAfterNavigationListener(navigation -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop.run();
    }

    private void refresh() {
        int unread = bell.unread();
        count.setText(unread > 99 ? "99+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        button.setAriaLabel(getTranslation("shell.bell.label", unread));
    }

    private void fill() {
        list.removeAll();
        List<Bell.Item> items = bell.latest(LATEST);
        if (items.isEmpty()) {
            list.add(new Span(getTranslation("shell.bell.empty")));
            return;
        }
        Button all = new Button(getTranslation("shell.bell.allRead"), click -> {
            bell.markAllRead();
            list.close();
            refresh();
        });
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        list.add(all);
        items.forEach(item -> list.add(row(item)));
    }

    private Button row(Bell.Item item) {
        Span text = new Span(item.text());
        Span detail = new Span(item.detail().isEmpty()
                ? DayText.of(item.at())
                : item.detail() + " · " + DayText.of(item.at()));
        detail.addClassName("hint");
        Div lines = new Div(text, detail);
        Button row = new Button(lines, click -> {
            bell.markRead(item.id());
            list.close();
            refresh();
            if (!item.route().isEmpty()) {
                Address.open(item.route());
            }
        });
        row.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        row.addClassName("bell-item");
        row.setClassName("unread", !item.read());
        return row;
    }
}
