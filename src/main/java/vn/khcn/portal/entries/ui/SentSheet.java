package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Objects;
import vn.khcn.portal.entries.PartDetails;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.OfficialPreview;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.DayText;

/** A part that was handed in: what happens next with it, and the page as it prints. */
class SentSheet extends Div {
    private static final long serialVersionUID = 1L;
    private final Span next = new Span();
    private final Div page = new Div();

    SentSheet() {
        Div notice = new Div(next);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        page.addClassName("desk");
        page.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label",
                getTranslation("entries.submit.preview"));
        addClassName("sent-sheet");
        add(notice, page);
    }

    void show(PartDetails part, OfficialDocument document) {
        boolean mine = Objects.equals(CurrentActor.get().unitId(), part.unitId());
        Instant at = part.submittedAt();
        if (part.handedIn()) {
            next.setText(getTranslation((mine ? "entries.sent.mine." : "entries.sent.theirs.") + part.state(),
                    at == null ? "" : DayText.of(at)));
        }
        page.getElement().setProperty("innerHTML", OfficialPreview.html(document));
    }
}
