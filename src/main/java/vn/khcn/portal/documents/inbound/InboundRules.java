package vn.khcn.portal.documents.inbound;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.DocumentReference;

/** One key, one content: written by hand or taken from a table. */
@Component
class InboundRules {
    private final InboundDocuments documents;
    private final KindService kinds;
    private final BusinessClock clock;

    InboundRules(InboundDocuments documents, KindService kinds, BusinessClock clock) {
        this.documents = documents;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * The very same document where it is known.
     *
     * @throws BusinessRule that writing it down would break
     */
    Optional<InboundDocument> same(InboundForm form) {
        KindOption kind = kinds.get(form.kind());
        Optional<InboundDocument> known = known(form);
        known.filter(k -> !k.saysTheSame(form)).ifPresent(other -> {
            throw otherContent(other, kind, form);
        });
        return known;
    }

    /** The document with this key. */
    Optional<InboundDocument> known(InboundForm form) {
        InboundForm clean = new InboundDocument(form, clock.today()).form();
        return documents.findByKey(clean.issuer(), clean.register(), clean.kind(),
                DocumentNumber.parse(clean.symbol()).number(), clean.issuedOn().getYear());
    }

    static BusinessRule otherContent(InboundDocument known, KindOption kind, InboundForm form) {
        return BusinessRule.at("symbol", "documents.rule.otherContent", known.option(kind).cited(),
                known.form().subject(),
                new DocumentReference(kind.name(), form.symbol(), form.issuedOn()).toString(),
                CleanText.line(form.subject()));
    }
}
