package vn.khcn.portal.documents;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.people.PeopleService;

/** Checks a form against the other records before it is written into a document. */
@Component
class Drafting {
    private final OutboundDocuments documents;
    private final InboundService inbound;
    private final KindService kinds;
    private final PeopleService people;

    Drafting(OutboundDocuments documents, InboundService inbound, KindService kinds, PeopleService people) {
        this.documents = documents;
        this.inbound = inbound;
        this.kinds = kinds;
        this.people = people;
    }

    OutboundDocument begin(OutboundForm form) {
        KindOption kind = checked(form, 0);
        return new OutboundDocument(form, symbol(form, kind), kind.listed());
    }

    void rewrite(OutboundDocument document, OutboundForm form) {
        DraftersUnit.check(document.unitId());
        KindOption kind = checked(form, document.id());
        document.write(form, symbol(form, kind), kind.listed());
    }

    private KindOption checked(OutboundForm form, long self) {
        KindOption kind = kinds.get(form.kind());
        if (!kind.issuedHere()) {
            throw BusinessRule.at("kind", "documents.rule.kindNotOurs", kind.name());
        }
        if (people.unit(form.unitId()).isEmpty()) {
            throw BusinessRule.at("unit", "documents.rule.required");
        }
        DraftersUnit.check(form.unitId());
        if (form.respondsTo() != null && inbound.options(List.of(form.respondsTo())).isEmpty()) {
            throw BusinessRule.at("respondsTo", "documents.rule.unknownDocument");
        }
        replaceable(form.replaces(), self);
        return kind;
    }

    /** Only an issued document is replaced, and only once. */
    private void replaceable(@Nullable Long replaced, long self) {
        if (replaced == null) {
            return;
        }
        OutboundDocument old = documents.findById(replaced)
                .orElseThrow(() -> BusinessRule.at("replaces", "documents.rule.unknownDocument"));
        if (!old.state().isFinal()) {
            throw BusinessRule.at("replaces", "documents.rule.replacesOpen", old.shownSymbol());
        }
        documents.findByReplaces(replaced).filter(other -> !other.stored() || other.id() != self).ifPresent(other -> {
            throw BusinessRule.at("replaces", "documents.rule.replacedOnce", old.shownSymbol(), other.shownSymbol());
        });
    }

    /** What is given; for an official letter as the unit last wrote it. */
    private String symbol(OutboundForm form, KindOption kind) {
        String given = CleanText.line(form.symbol());
        if (!given.isEmpty()) {
            return given;
        }
        Optional<OutboundDocument> last = kind.letter().isEmpty()
                ? documents.findFirstByKindAndUnitIdOrderByIdDesc(kind.code(), form.unitId())
                : Optional.empty();
        return last.map(OutboundDocument::symbol).orElseGet(() -> kind.symbol(people.department().symbol(),
                people.unit(form.unitId()).orElseThrow().symbol()));
    }
}
