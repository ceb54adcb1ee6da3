package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import java.util.function.BiConsumer;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.OfficialPreview;
import vn.khcn.portal.shell.RecordRoutes;

/**
 * The page as it prints. A click on a figure or a paragraph is heard, the chosen ones are marked; a
 * record named in the text opens in a page of its own.
 */
class PaperPane extends Div {
    private static final long serialVersionUID = 1L;
    private static final String FIGURE = "(event.target.closest('[data-figure]') || {dataset: {}}).dataset.figure || ''";
    private static final String BLOCK = "(event.target.closest('[data-block]') || {dataset: {}}).dataset.block || ''";
    private static final String MENTION = "(m => m ? m.dataset.type + ':' + m.dataset.id : '')(event.target.closest('.mention'))";
    private final transient RecordRoutes routes;
    private transient BiConsumer<String, String> chosen = (block, figure) -> {};

    /** @param routes where a record named on the page opens */
    PaperPane(RecordRoutes routes) {
        this.routes = routes;
        addClassNames("desk", "report-paper");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("reporting.workbench.paper"));
        getElement().addEventListener("click", this::heard).addEventData(FIGURE).addEventData(BLOCK)
                .addEventData(MENTION);
        getElement().addEventListener("keydown", this::heard).setFilter("event.key === 'Enter'").addEventData(FIGURE)
                .addEventData(BLOCK).addEventData(MENTION);
    }

    void show(OfficialDocument document) {
        getElement().setProperty("innerHTML", OfficialPreview.html(document));
    }

    /** @param heard gets block and figure; either may be empty */
    void onChosen(BiConsumer<String, String> heard) {
        chosen = heard;
    }

    /** Marks the paragraph and every place where the figure stands; {@code scroll} brings it into view. */
    void mark(String block, String figure, boolean scroll) {
        getElement().executeJs(
                """
                        for (const old of this.querySelectorAll('.current')) old.classList.remove('current');
                        const where = [...this.querySelectorAll('[data-block]')].find(e => e.dataset.block === $0);
                        if (where) where.classList.add('current');
                        for (const f of this.querySelectorAll('[data-figure]')) f.classList.toggle('current', f.dataset.figure === $1);
                        if ($2 && where) where.scrollIntoView({block: 'center'});
                        """,
                block, figure, scroll);
    }

    private void heard(DomEvent event) {
        String mention = event.getEventData().path(MENTION).asString("");
        if (mention.matches("[a-z-]+:\\d{1,18}")) {
            int colon = mention.indexOf(':');
            routes.of(mention.substring(0, colon), Long.parseLong(mention.substring(colon + 1)))
                    .ifPresent(route -> UI.getCurrent().getPage().open(route, "_blank"));
        }
        String block = event.getEventData().path(BLOCK).asString("");
        String figure = event.getEventData().path(FIGURE).asString("");
        if (!block.isEmpty() || !figure.isEmpty()) {
            chosen.accept(block, figure);
        }
    }
}
