package vn.khcn.portal.documents;

import java.time.LocalDate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.DocumentReference;

/** The record of sending. */
@Component
class Dispatch {
    private final Sendings sendings;

    Dispatch(Sendings sendings) {
        this.sendings = sendings;
    }

    void record(OutboundDocument document, SendDocument sent, LocalDate today) {
        LocalDate issued = document.issuedOn();
        if (issued == null || !document.state().isFinal()) {
            throw BusinessRule.broken("documents.rule.sendBeforeIssue");
        }
        if (sent.recipients().isEmpty()) {
            throw BusinessRule.at("recipients", "documents.rule.recipientsMissing");
        }
        if (sent.sentOn().isBefore(issued) || sent.sentOn().isAfter(today)) {
            throw BusinessRule.at("sentOn", "documents.rule.dateImpossible", DocumentReference.day(sent.sentOn()));
        }
        for (String recipient : sent.recipients()) {
            try {
                sendings.saveAndFlush(
                        new Sending(document.id(), recipient, sent.channel(), sent.sentOn(), sent.note()));
            } catch (DataIntegrityViolationException twice) {
                throw BusinessRule.at("recipients", "documents.rule.sentTwice", recipient);
            }
        }
    }

    /** @return the document's number */
    long confirm(long sendingId, LocalDate day) {
        Sending sending = sendings.findById(sendingId).orElseThrow();
        sending.confirm(day);
        return sendings.saveAndFlush(sending).outboundId();
    }
}
