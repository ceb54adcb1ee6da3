package vn.khcn.portal.documents.ui;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.documents.legal.LegalDraftService;
import vn.khcn.portal.shell.SearchProvider;

/** Lets the search box find documents by number, symbol or subject. */
@Component
class DocumentSearch implements SearchProvider {
    private final OutboundService outbound;
    private final InboundService inbound;
    private final LegalDraftService drafts;

    DocumentSearch(OutboundService outbound, InboundService inbound, LegalDraftService drafts) {
        this.outbound = outbound;
        this.inbound = inbound;
        this.drafts = drafts;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Hit> search(String text, int limit) {
        Stream<Hit> ours = outbound.find(text).stream().limit(limit).map(d -> new Hit("documents.search.outbound",
                d.subject(), d.reference().toString(), DocumentNavigation.outbound(d.id())));
        Stream<Hit> theirs = inbound.find(text).stream().limit(limit).map(d -> new Hit("documents.search.inbound",
                d.subject(), d.cited(), DocumentNavigation.inbound(d.id())));
        Stream<Hit> laws = drafts.find(text).stream().limit(limit).map(d -> new Hit("documents.search.legal",
                d.form().title(), d.unit().shortName(), DocumentNavigation.legal(d.id())));
        return Stream.of(ours, theirs, laws).flatMap(s -> s).toList();
    }
}
