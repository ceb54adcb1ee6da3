package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.khcn.portal.documents.DocumentUses;
import vn.khcn.portal.documents.OutboundOption;
import vn.khcn.portal.documents.inbound.InboundOption;
import vn.khcn.portal.shell.component.EmptyState;

/** Links from one document to another. */
final class DocumentLinks {
    private DocumentLinks() {}

    static Component to(InboundOption document) {
        return new Anchor(DocumentNavigation.inbound(document.id()), document.cited());
    }

    static Component to(OutboundOption document) {
        return new Anchor(DocumentNavigation.outbound(document.id()), document.reference().toString());
    }

    /** Where a document is used. */
    static Component uses(List<DocumentUses> sources, String type, long id) {
        List<DocumentUses.Use> uses = sources.stream().flatMap(s -> s.of(type, id).stream()).toList();
        if (uses.isEmpty()) {
            return new EmptyState("documents.use.none", "documents.use.noneNext");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        uses.forEach(use -> {
            Span what = new Span();
            what.setText(what.getTranslation(use.what()));
            what.addClassName("hint");
            Component label = use.route().isEmpty() ? new Span(use.label()) : new Anchor(use.route(), use.label());
            Div words = new Div(label, new Div(what));
            words.addClassName("grow");
            list.add(new ListItem(words));
        });
        return list;
    }
}
