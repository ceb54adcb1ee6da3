package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.OfficialPreview;
import vn.khcn.portal.shell.RecordRoutes;

/** The notice as it prints: a click on a line is heard, the chosen one is marked; a record named in it opens. */
class PaperDesk extends Div {
    private static final long serialVersionUID = 1L;
    private static final String BLOCK = "(event.target.closest('[data-block]') || {dataset: {}}).dataset.block || ''";
    private static final String MENTION = "(m => m ? m.dataset.type + ':' + m.dataset.id : '')(event.target.closest('.mention'))";

    /** @param chosen gets the block */
    PaperDesk(RecordRoutes routes, SerializableConsumer<String> chosen) {
        addClassNames("desk", "report-paper");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("meetings.page.print"));
        getElement().addEventListener("click", event -> {
            String mention = event.getEventData().path(MENTION).asString("");
            if (mention.matches("[a-z.-]+:\\d{1,18}")) {
                int colon = mention.indexOf(':');
                RecordPages.open(routes, mention.substring(0, colon), Long.parseLong(mention.substring(colon + 1)));
            }
            String block = event.getEventData().path(BLOCK).asString("");
            if (!block.isEmpty()) {
                chosen.accept(block);
            }
        }).addEventData(BLOCK).addEventData(MENTION);
    }

    void show(OfficialDocument document, String current) {
        getElement().setProperty("innerHTML", OfficialPreview.html(document));
        getElement().executeJs(
                """
                        for (const at of this.querySelectorAll('[data-block]')) at.classList.toggle('current', at.dataset.block === $0);
                        """,
                current);
    }
}
