package vn.khcn.portal.documents.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.documents.OutboundDetails;
import vn.khcn.portal.documents.OutboundForm;
import vn.khcn.portal.documents.OutboundOption;
import vn.khcn.portal.documents.inbound.InboundOption;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.people.UnitOption;

/** The form of a document of our own as its fields hold it. Public, since the binder reads it. */
public record OutboundFields(@Nullable KindOption kind, @Nullable UnitOption unit, String letters, String subject,
        String signer, String authority, String recipients, @Nullable InboundOption respondsTo,
        @Nullable OutboundOption replaces, Integer copies, String note, Boolean listed, String figure) {
    static OutboundFields empty(@Nullable UnitOption unit) {
        return new OutboundFields(null, unit, "", "", "", "", "", null, null, 1, "", true, "");
    }

    static OutboundFields of(OutboundDetails d) {
        OutboundForm form = d.form();
        String letters = form.symbol();
        return new OutboundFields(d.kind(), d.unit(), letters == null ? "" : letters, form.subject(), form.signer(),
                String.join("\n", form.authority()), String.join("\n", form.recipients()), d.respondsTo(),
                d.replaces(), form.copies(), form.note(), !Boolean.FALSE.equals(form.listed()), form.figure());
    }

    /** A new document that takes the place of an issued one. */
    static OutboundFields replacing(OutboundDetails old) {
        OutboundFields same = of(old);
        return new OutboundFields(same.kind, same.unit, same.letters, same.subject, same.signer, same.authority,
                same.recipients, same.respondsTo,
                new OutboundOption(old.id(), old.reference(), old.form().subject()), same.copies, "", same.listed,
                same.figure);
    }

    OutboundForm form() {
        return new OutboundForm(kind == null ? "" : kind.code(), unit == null ? 0 : unit.id(), letters, subject, signer,
                lines(authority), lines(recipients), respondsTo == null ? null : respondsTo.id(),
                replaces == null ? null : replaces.id(), copies == null ? 0 : copies, note, listed, figure);
    }

    static List<String> lines(String text) {
        return text.lines().filter(l -> !l.isBlank()).toList();
    }
}
