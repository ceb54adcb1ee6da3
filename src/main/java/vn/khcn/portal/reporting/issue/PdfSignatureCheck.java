package vn.khcn.portal.reporting.issue;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import vn.khcn.portal.kernel.BusinessRule;

/**
 * Checks a signed PDF that comes back: its first revision must be the frozen bytes, the signature must cover the whole
 * file, and digest and signature must hold under the certificate inside, which was valid when it was signed.
 */
final class PdfSignatureCheck {
    private PdfSignatureCheck() {}

    /** Who signed, by the certificate's subject, and when. */
    record Signed(String signer, Instant at) {}

    /** @throws BusinessRule that says what is wrong with the file */
    static Signed check(byte[] frozen, byte[] signed) {
        if (signed.length < frozen.length || !Arrays.equals(frozen, Arrays.copyOf(signed, frozen.length))) {
            throw BusinessRule.broken("reporting.rule.notOurBytes");
        }
        if (signed.length == frozen.length) {
            throw BusinessRule.broken("reporting.rule.notSigned");
        }
        try (PDDocument pdf = Loader.loadPDF(signed)) {
            List<PDSignature> signatures = pdf.getSignatureDictionaries();
            if (signatures.isEmpty()) {
                throw BusinessRule.broken("reporting.rule.notSigned");
            }
            Signed last = null;
            boolean whole = false;
            for (PDSignature signature : signatures) {
                last = verify(signature, signed, frozen.length);
                whole |= covers(signature.getByteRange(), signed.length);
            }
            if (last == null || !whole) {
                throw BusinessRule.broken("reporting.rule.changedAfterSigning");
            }
            return last;
        } catch (IOException | CMSException | OperatorCreationException | CertificateException
                | IllegalArgumentException unreadable) {
            throw BusinessRule.broken("reporting.rule.badSignature");
        }
    }

    private static Signed verify(PDSignature signature, byte[] file, int frozenLength)
            throws IOException, CMSException, OperatorCreationException, CertificateException {
        int[] range = signature.getByteRange();
        if (range.length != 4 || range[0] != 0 || range[1] < frozenLength || range[2] <= range[1]) {
            throw BusinessRule.broken("reporting.rule.changedAfterSigning");
        }
        CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(signature.getSignedContent(file)),
                signature.getContents(file));
        Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
        if (signers.isEmpty()) {
            throw BusinessRule.broken("reporting.rule.badSignature");
        }
        SignerInformation signer = signers.iterator().next();
        X509CertificateHolder certificate = certificate(cms, signer);
        Date at = signedAt(signature, signer);
        if (!certificate.isValidOn(at)) {
            throw BusinessRule.broken("reporting.rule.certificateNotValid", certificate.getSubject().toString());
        }
        if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
            throw BusinessRule.broken("reporting.rule.badSignature");
        }
        return new Signed(certificate.getSubject().toString(), at.toInstant());
    }

    private static X509CertificateHolder certificate(CMSSignedData cms, SignerInformation signer) {
        // The library's selector is raw.
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> found = cms.getCertificates().getMatches(signer.getSID());
        return found.stream().findFirst().orElseThrow(() -> BusinessRule.broken("reporting.rule.badSignature"));
    }

    /** The signed attribute where there is one; what the PDF itself says is not protected by itself but lies in the signed range. */
    private static Date signedAt(PDSignature signature, SignerInformation signer) {
        Attribute time = signer.getSignedAttributes() == null
                ? null
                : signer.getSignedAttributes().get(CMSAttributes.signingTime);
        if (time != null) {
            return Time.getInstance(time.getAttrValues().getObjectAt(0)).getDate();
        }
        if (signature.getSignDate() == null) {
            throw BusinessRule.broken("reporting.rule.badSignature");
        }
        return signature.getSignDate().getTime();
    }

    private static boolean covers(int[] range, int length) {
        return range[2] + range[3] == length;
    }
}
