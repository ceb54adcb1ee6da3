package vn.khcn.portal.documents.inbound;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.records.DepartmentRecord;

/** A document of another body, received or cited. */
@Entity
@Table(name = "documents_inbound")
class InboundDocument extends DepartmentRecord {
    private static final LocalDate OLDEST = LocalDate.of(1945, 9, 2);
    private static final int LONGEST = 2000;
    private String issuer = "";
    private String registerName = "";
    private String kind = "";
    private String number = "";
    private String symbol = "";
    private LocalDate issuedOn = LocalDate.EPOCH;
    private int issuedYear;
    private @Nullable LocalDate receivedOn;
    private String subject = "";

    protected InboundDocument() {}

    InboundDocument(InboundForm form, LocalDate today) {
        write(form, today);
    }

    final void write(InboundForm form, LocalDate today) {
        DocumentNumber numbered = DocumentNumber.parse(form.symbol());
        LocalDate received = form.receivedOn();
        if (form.issuedOn().isAfter(today) || form.issuedOn().isBefore(OLDEST)) {
            throw BusinessRule.at("issuedOn", "documents.rule.dateImpossible", DocumentReference.day(form.issuedOn()));
        }
        if (received != null && (received.isBefore(form.issuedOn()) || received.isAfter(today))) {
            throw BusinessRule.at("receivedOn", "documents.rule.receivedImpossible", DocumentReference.day(received));
        }
        issuer = required("issuer", form.issuer(), 200);
        subject = required("subject", form.subject(), LONGEST);
        registerName = CleanText.line(form.register());
        kind = form.kind();
        number = numbered.number();
        symbol = numbered.symbol();
        issuedOn = form.issuedOn();
        issuedYear = issuedOn.getYear();
        receivedOn = received;
    }

    /** The same day and the same subject, whatever the spacing. */
    boolean saysTheSame(InboundForm form) {
        return issuedOn.equals(form.issuedOn())
                && CleanText.folded(subject).equals(CleanText.folded(CleanText.line(form.subject())));
    }

    String kind() {
        return kind;
    }

    InboundForm form() {
        return new InboundForm(issuer, registerName, kind, symbol, issuedOn, receivedOn, subject);
    }

    InboundOption option(KindOption named) {
        return new InboundOption(id(), new DocumentReference(named.name(), symbol, issuedOn), issuer, subject);
    }

    InboundDetails details(KindOption named) {
        return new InboundDetails(id(), version(), named, form());
    }

    private static String required(String field, String text, int longest) {
        String clean = CleanText.line(text);
        if (clean.isEmpty()) {
            throw BusinessRule.at(field, "documents.rule.required");
        }
        if (clean.length() > longest) {
            throw BusinessRule.at(field, "documents.rule.tooLong", clean.length(), longest);
        }
        return clean;
    }
}
