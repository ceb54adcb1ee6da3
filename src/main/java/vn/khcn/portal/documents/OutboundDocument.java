package vn.khcn.portal.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.HeldFigure;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.DepartmentRecord;

/** A document of our own. Number and date are given once; after issue nothing about it changes. */
@Entity
@Table(name = "documents_outbound")
class OutboundDocument extends DepartmentRecord {
    private static final int LONGEST = 2000;
    private static final int MOST_COPIES = 9999;
    private String kind = "";
    private @Nullable String registerCode;
    private @Nullable Integer bookYear;
    private @Nullable Integer number;
    private String symbol = "";
    private String fullSymbol = "";
    private @Nullable LocalDate issuedOn;
    private String subject = "";
    private long unitId;
    private String signer = "";
    private String authority = "";
    private String recipients = "";
    private @Nullable Long respondsTo;
    private @Nullable Long replaces;
    private int copies = 1;
    private String note = "";
    private boolean listed;
    private String figure = "";
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private ApprovalState state = ApprovalState.DRAFT;

    protected OutboundDocument() {}

    OutboundDocument(OutboundForm form, String symbol, boolean listedByRule) {
        write(form, symbol, listedByRule);
    }

    final void write(OutboundForm form, String newSymbol, boolean listedByRule) {
        if (!state.isOpen() || number != null) {
            throw BusinessRule.broken("documents.rule.closed");
        }
        if (form.copies() < 1 || form.copies() > MOST_COPIES) {
            throw BusinessRule.at("copies", "documents.rule.copies");
        }
        subject = limited("subject", form.subject(), LONGEST);
        if (subject.isEmpty()) {
            throw BusinessRule.at("subject", "documents.rule.required");
        }
        kind = form.kind();
        unitId = form.unitId();
        symbol = limited("symbol", newSymbol, 60);
        signer = limited("signer", form.signer(), 200);
        authority = limited("authority", lines(form.authority()), 500);
        recipients = limited("recipients", lines(form.recipients()), 4000);
        respondsTo = form.respondsTo();
        replaces = form.replaces();
        copies = form.copies();
        note = limited("note", form.note(), 500);
        listed = form.listed() == null ? listedByRule : form.listed();
        figure = HeldFigure.checked("figure", form.figure(), subject);
    }

    /** Number and date, once. The book's lock is held. */
    void number(String register, int given, LocalDate date) {
        if (number != null) {
            throw BusinessRule.broken("documents.rule.numberedOnce", fullSymbol);
        }
        registerCode = register;
        bookYear = date.getYear();
        number = given;
        issuedOn = date;
        fullSymbol = (given < 10 ? "0" : "") + given + "/" + symbol;
    }

    /** Its unit ended before it was issued; the one that follows sees it through. */
    void giveTo(UnitOption ended, UnitOption next) {
        unitId = next.id();
        String named = "-" + ended.symbol();
        if (number == null && symbol.endsWith(named)) {
            symbol = symbol.substring(0, symbol.length() - named.length()) + "-" + next.symbol();
        }
    }

    void stands(ApprovalState now) {
        state = now;
    }

    /** Whether reports list it is no part of the document, so it may change after issue. */
    void list(boolean inReports) {
        listed = inReports;
    }

    /** What a leader needs to see before it is submitted. */
    void readyToSubmit() {
        if (signer.isEmpty()) {
            throw BusinessRule.at("signer", "documents.rule.signerMissing");
        }
        if (recipients.isEmpty()) {
            throw BusinessRule.at("recipients", "documents.rule.recipientsMissing");
        }
    }

    String kind() {
        return kind;
    }

    @Nullable
    String register() {
        return registerCode;
    }

    @Nullable
    Integer number() {
        return number;
    }

    /** "270/BC-KHCN", or "…/BC-KHCN" while the number is open. */
    String shownSymbol() {
        return number == null ? "…/" + symbol : fullSymbol;
    }

    String symbol() {
        return symbol;
    }

    @Nullable
    LocalDate issuedOn() {
        return issuedOn;
    }

    String subject() {
        return subject;
    }

    /** The number that stands in the subject. */
    Optional<HeldFigure> figure() {
        return HeldFigure.read(figure);
    }

    long unitId() {
        return unitId;
    }

    ApprovalState state() {
        return state;
    }

    OutboundForm form() {
        return new OutboundForm(kind, unitId, symbol, subject, signer, authority.lines().toList(),
                recipients.lines().toList(), respondsTo, replaces, copies, note, listed, figure);
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(CleanText::line).filter(l -> !l.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String limited(String field, String text, int longest) {
        String clean = field.equals("authority") || field.equals("recipients")
                ? CleanText.multiline(text)
                : CleanText.line(text);
        if (clean.length() > longest) {
            throw BusinessRule.at(field, "documents.rule.tooLong", clean.length(), longest);
        }
        return clean;
    }
}
