package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Tabs of a pane and the panel below them. Not {@code vaadin-tabs}: axe finds its scroller inside the tab list critical. */
public class PaneTabs extends Div {
    private static final long serialVersionUID = 1L;
    private final Div list = new Div();
    private final Div panel = new Div();

    public PaneTabs() {
        addClassName("pane-tabs");
        list.addClassName("tabs");
        list.getElement().setAttribute("role", "tablist");
        panel.getElement().setAttribute("role", "tabpanel");
        add(list, panel);
    }

    /** A tab that shows its content itself; the first one begins. @param label as shown, already translated */
    public PaneTabs add(String label, Component content) {
        NativeButton tab = tab(label, click -> show(click.getSource(), label, content));
        if (list.getComponentCount() == 1) {
            show(tab, label, content);
        }
        return this;
    }

    /** A tab that leads to another address, where its content is shown. */
    public PaneTabs add(String label, Runnable go) {
        tab(label, click -> go.run());
        return this;
    }

    /** The tab of the address and its content. */
    public PaneTabs add(String label, Runnable go, Component content) {
        show(tab(label, click -> go.run()), label, content);
        return this;
    }

    private NativeButton tab(String label,
            ComponentEventListener<ClickEvent<NativeButton>> chosen) {
        NativeButton tab = new NativeButton(label, chosen);
        tab.getElement().setAttribute("role", "tab").setAttribute("aria-selected", "false");
        list.add(tab);
        return tab;
    }

    private void show(NativeButton tab, String label, Component content) {
        list.getChildren().forEach(t -> t.getElement().setAttribute("aria-selected", Boolean.toString(t == tab)));
        panel.removeAll();
        panel.add(content);
        panel.getElement().setAttribute("aria-label", label);
    }
}
