package vn.khcn.portal.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a document of our own.
 *
 * @param kind       code of the kind: BC, KH, QĐ, CV …
 * @param symbol     what follows the number; null takes the rule of the kind ("BC-KHCN", "KHCN-VP")
 * @param signer     the office that signs: "Phó Giám đốc"
 * @param authority  lines above the signature: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"
 * @param recipients lines of "Nơi nhận"
 * @param respondsTo the inbound document it answers
 * @param replaces   the issued document it replaces
 * @param listed     whether reports list it; null takes the rule of the kind
 * @param figure     the number of the subject that it holds as a value: "20 dự án"; empty for none
 */
public record OutboundForm(String kind, long unitId, @Nullable String symbol, String subject, String signer,
        List<String> authority, List<String> recipients, @Nullable Long respondsTo, @Nullable Long replaces, int copies,
        String note, @Nullable Boolean listed, String figure) {
    public OutboundForm {
        authority = List.copyOf(authority);
        recipients = List.copyOf(recipients);
    }

    /** The least that is known of a document on paper. */
    public static OutboundForm of(String kind, long unitId, String subject) {
        return new OutboundForm(kind, unitId, null, subject, "", List.of(), List.of(), null, null, 1, "", null, "");
    }

    public OutboundForm symbol(@Nullable String given) {
        return new OutboundForm(kind, unitId, given, subject, signer, authority, recipients, respondsTo, replaces,
                copies, note, listed, figure);
    }

    public OutboundForm signedBy(String office, List<String> lines) {
        return new OutboundForm(kind, unitId, symbol, subject, office, lines, recipients, respondsTo, replaces, copies,
                note, listed, figure);
    }

    public OutboundForm to(List<String> lines) {
        return new OutboundForm(kind, unitId, symbol, subject, signer, authority, lines, respondsTo, replaces, copies,
                note, listed, figure);
    }

    public OutboundForm answering(@Nullable Long inboundId) {
        return new OutboundForm(kind, unitId, symbol, subject, signer, authority, recipients, inboundId, replaces,
                copies, note, listed, figure);
    }

    public OutboundForm replacing(@Nullable Long outboundId) {
        return new OutboundForm(kind, unitId, symbol, subject, signer, authority, recipients, respondsTo, outboundId,
                copies, note, listed, figure);
    }

    public OutboundForm holding(String number) {
        return new OutboundForm(kind, unitId, symbol, subject, signer, authority, recipients, respondsTo, replaces,
                copies, note, listed, number);
    }
}
