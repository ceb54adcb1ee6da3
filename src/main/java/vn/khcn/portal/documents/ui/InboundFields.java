package vn.khcn.portal.documents.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.documents.inbound.CitedDocument;
import vn.khcn.portal.documents.inbound.InboundDetails;
import vn.khcn.portal.documents.inbound.InboundForm;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.kernel.BusinessRule;

/** The form of an inbound document as its fields hold it. Public, since the binder reads it. */
public record InboundFields(@Nullable KindOption kind, String issuer, String symbol,
        @Nullable LocalDate issuedOn, @Nullable LocalDate receivedOn, String register, String subject) {
    static final InboundFields EMPTY = new InboundFields(null, "", "", null, null, "", "");

    static InboundFields of(InboundDetails d) {
        InboundForm form = d.form();
        return new InboundFields(d.kind(), form.issuer(), form.symbol(), form.issuedOn(), form.receivedOn(),
                form.register(), form.subject());
    }

    /** What a citation says takes the place of what stands here; what it leaves open stays. */
    InboundFields read(CitedDocument said, List<KindOption> kinds) {
        KindOption named = kinds.stream().filter(k -> k.name().equalsIgnoreCase(said.kindName())).findFirst()
                .orElse(kind);
        return new InboundFields(named, said.issuer().isEmpty() ? issuer : said.issuer(), said.symbol(),
                said.date() == null ? issuedOn : said.date(), receivedOn, register,
                said.subject().isEmpty() ? subject : said.subject());
    }

    InboundForm form() {
        if (issuedOn == null) {
            throw BusinessRule.at("issuedOn", "documents.rule.required");
        }
        return new InboundForm(issuer, register, kind == null ? "" : kind.code(), symbol, issuedOn, receivedOn,
                subject);
    }
}
