package vn.khcn.portal.reporting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.approval.ApprovalStep;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.Signature;

/** Who signed stands under the text: the authority of the signer's office and the name, not what the outline foresaw. */
@Component
class SignerBlock {
    private final ApprovalService approval;
    private final StaffService staff;

    SignerBlock(ApprovalService approval, StaffService staff) {
        this.approval = approval;
        this.staff = staff;
    }

    /** The document as it is once somebody has signed; as it was while nobody has. */
    OfficialDocument on(long report, OfficialDocument document) {
        Signature foreseen = document.signature();
        return signer(report).map(who -> document.withSignature(by(who, foreseen))).orElse(document);
    }

    private Signature by(AccountOption signer, @Nullable Signature foreseen) {
        List<String> expected = foreseen == null ? List.of() : foreseen.authority();
        List<OfficeOption> held = staff.signers().stream().filter(office -> office.heldBy(signer.id())).toList();
        List<String> authority = held.stream().map(OfficeOption::authority).filter(expected::equals).findFirst()
                .or(() -> held.stream().map(OfficeOption::authority).findFirst()).orElse(expected);
        // an account that is an office and not a person has no name to print
        boolean office = held.stream().anyMatch(o -> o.title().equalsIgnoreCase(signer.name()));
        return new Signature(authority, office ? null : signer.name());
    }

    /** Who signed since the report was last returned. */
    private Optional<AccountOption> signer(long report) {
        Optional<ApprovalStep> signed = Optional.empty();
        for (ApprovalStep step : approval.history(ReviewService.subject(report))) {
            if (step.action() == ApprovalAction.SIGN) {
                signed = Optional.of(step);
            } else if (step.to() == ApprovalState.RETURNED) {
                signed = Optional.empty();
            }
        }
        return signed.flatMap(step -> staff.account(step.accountId()));
    }
}
