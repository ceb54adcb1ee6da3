package vn.khcn.portal.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;

/** Finds records of every room by a few letters; opened by Ctrl+K. */
class SearchBox extends Button {
    private static final long serialVersionUID = 1L;
    private static final int SHORTEST = 2;
    private static final int PER_ROOM = 6;
    private final transient List<SearchProvider> providers;
    private final Dialog dialog = new Dialog();
    private final TextField text = new TextField();
    private final Div results = new Div();
    private final List<Anchor> links = new ArrayList<>();
    private int chosen;

    SearchBox(List<SearchProvider> providers) {
        super(VaadinIcon.SEARCH.create());
        this.providers = providers;
        setText(getTranslation("shell.search.placeholder"));
        setAriaLabel(getTranslation("shell.search.label"));
        addClassName("search-box");
        addClickListener(click -> open());
        text.setAriaLabel(getTranslation("shell.search.label"));
        text.setPlaceholder(getTranslation("shell.search.placeholder"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(200);
        text.setWidthFull();
        text.addValueChangeListener(change -> show(change.getValue().strip()));
        text.addKeyDownListener(Key.ARROW_DOWN, key -> choose(chosen + 1));
        text.addKeyDownListener(Key.ARROW_UP, key -> choose(chosen - 1));
        text.addKeyDownListener(Key.ENTER, key -> follow());
        results.addClassName("search-results");
        results.getElement().setAttribute("aria-live", "polite");
        dialog.addClassName("search-dialog");
        dialog.getElement().setAttribute("aria-label", getTranslation("shell.search.label"));
        dialog.setWidth("640px");
        dialog.setTop("10vh");
        dialog.add(text, results);
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                text.focus();
            }
        });
    }

    void open() {
        text.clear();
        show("");
        dialog.open();
    }

    private void show(String sought) {
        results.removeAll();
        links.clear();
        if (sought.length() < SHORTEST) {
            results.add(note("shell.search.hint"));
            return;
        }
        for (SearchProvider provider : providers) {
            String type = "";
            for (SearchProvider.Hit hit : provider.search(sought, PER_ROOM)) {
                if (!type.equals(hit.type())) {
                    type = hit.type();
                    Span caption = new Span(getTranslation(type));
                    caption.addClassName("section-title");
                    results.add(caption);
                }
                results.add(link(hit));
            }
        }
        if (links.isEmpty()) {
            results.add(note("shell.search.nothing"));
        }
        choose(0);
    }

    private Anchor link(SearchProvider.Hit hit) {
        Span label = new Span(hit.label());
        label.addClassName("search-label");
        Span hint = new Span(hit.hint());
        hint.addClassName("hint");
        Anchor link = new Anchor(hit.route());
        link.add(label, hint);
        link.addClassName("search-hit");
        link.setRouterIgnore(false);
        link.getElement().addEventListener("click", click -> dialog.close());
        links.add(link);
        return link;
    }

    private Span note(String key) {
        Span note = new Span(getTranslation(key));
        note.addClassName("hint");
        return note;
    }

    private void choose(int index) {
        if (!links.isEmpty()) {
            chosen = Math.floorMod(index, links.size());
            for (int i = 0; i < links.size(); i++) {
                links.get(i).setClassName("chosen", i == chosen);
            }
            links.get(chosen).getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    private void follow() {
        if (!links.isEmpty()) {
            dialog.close();
            UI.getCurrent().navigate(links.get(chosen).getHref());
        }
    }
}
