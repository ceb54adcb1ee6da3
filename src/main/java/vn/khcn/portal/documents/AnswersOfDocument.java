package vn.khcn.portal.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which of our documents answer an inbound one, or replace one of our own. */
@Component
class AnswersOfDocument implements DocumentUses {
    private final OutboundDocuments documents;
    private final OutboundReading reading;

    AnswersOfDocument(OutboundDocuments documents, OutboundReading reading) {
        this.documents = documents;
        this.reading = reading;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Use> of(String type, long id) {
        return type.equals("inbound")
                ? documents.findByRespondsToOrderByIdDesc(id).stream().map(d -> use("documents.use.answer", d)).toList()
                : documents.findByReplaces(id).stream().map(d -> use("documents.use.replacement", d)).toList();
    }

    private Use use(String what, OutboundDocument document) {
        OutboundOption option = reading.option(document);
        return new Use(what, option.reference() + ": " + option.subject(), "documents/outbound/" + document.id());
    }
}
