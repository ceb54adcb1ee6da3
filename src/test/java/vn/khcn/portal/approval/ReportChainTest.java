package vn.khcn.portal.approval;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class ReportChainTest {
    private static final Subject REPORT = new Subject(SubjectKind.REPORT, 1);
    @Autowired
    ApprovalService approval;
    @Autowired
    TestOffice offices;
    private Office office;

    @BeforeEach
    void found() {
        office = offices.found();
    }

    @Test
    void onPaperItIsSignedThenNumbered() {
        act(Role.OFFICE, ApprovalAction.SUBMIT, null);
        act(Role.DIRECTOR, ApprovalAction.APPROVE, null);
        act(Role.DEPUTY, ApprovalAction.SIGN, null);
        act(Role.REGISTRY, ApprovalAction.NUMBER, null);
        assertThat(act(Role.REGISTRY, ApprovalAction.ISSUE, null)).isEqualTo(ApprovalState.ISSUED);
    }

    @Test
    void digitallyItIsNumberedThenSigned() {
        act(Role.OFFICE, ApprovalAction.SUBMIT, null);
        act(Role.DIRECTOR, ApprovalAction.APPROVE, null);
        act(Role.REGISTRY, ApprovalAction.NUMBER, null);
        assertThat(act(Role.DIRECTOR, ApprovalAction.SIGN, null)).isEqualTo(ApprovalState.READY);
    }

    @Test
    void aReturnNeedsAReasonAndKeepsIt() {
        act(Role.OFFICE, ApprovalAction.SUBMIT, null);
        assertThatThrownBy(() -> act(Role.DIRECTOR, ApprovalAction.RETURN, "  ")).isInstanceOf(BusinessRule.class)
                .hasMessageContaining("approval.rule.reason");
        act(Role.DIRECTOR, ApprovalAction.RETURN, "Thiếu số liệu mục 4");
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> assertThat(approval.history(REPORT))
                .extracting(ApprovalStep::action, ApprovalStep::reason).containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ApprovalAction.SUBMIT, null),
                        org.assertj.core.groups.Tuple.tuple(ApprovalAction.RETURN, "Thiếu số liệu mục 4")));
    }

    @Test
    void nobodyApprovesTheOwnText() {
        Actor both = new Actor(office.department().id(), 77, "Kiêm nhiệm", null, Set.of(Role.OFFICE, Role.DEPUTY));
        CurrentActor.runAs(both, () -> {
            approval.move(REPORT, ApprovalAction.SUBMIT, null);
            assertThat(approval.possible(REPORT)).doesNotContain(ApprovalAction.APPROVE);
            assertThatThrownBy(() -> approval.move(REPORT, ApprovalAction.APPROVE, null))
                    .hasMessageContaining("dutiesApart");
        });
    }

    @Test
    void whoNumbersIsNotWhoSigns() {
        Actor both = new Actor(office.department().id(), 78, "Kiêm nhiệm", null, Set.of(Role.REGISTRY, Role.DEPUTY));
        act(Role.OFFICE, ApprovalAction.SUBMIT, null);
        act(Role.DIRECTOR, ApprovalAction.APPROVE, null);
        CurrentActor.runAs(both, () -> {
            approval.move(REPORT, ApprovalAction.NUMBER, null);
            assertThatThrownBy(() -> approval.move(REPORT, ApprovalAction.SIGN, null))
                    .hasMessageContaining("dutiesApart");
        });
    }

    @Test
    void aStepThatDoesNotFollowIsRefused() {
        assertThatThrownBy(() -> act(Role.DIRECTOR, ApprovalAction.APPROVE, null)).hasMessageContaining("notNow");
        assertThatThrownBy(() -> act(Role.SPECIALIST, ApprovalAction.SUBMIT, null)).hasMessageContaining("notYou");
        assertThat(CurrentActor.callAs(office.actor(Role.OFFICE), () -> approval.state(REPORT)))
                .isEqualTo(ApprovalState.DRAFT);
    }

    @Test
    void anIssuedReportHasNoWayBack() {
        onPaperItIsSignedThenNumbered();
        for (ApprovalAction action : ApprovalAction.values()) {
            if (action != ApprovalAction.SEND) {
                assertThatThrownBy(() -> act(Role.DIRECTOR, action, "lý do")).isInstanceOf(BusinessRule.class);
            }
        }
    }

    private ApprovalState act(Role role, ApprovalAction action, @org.jspecify.annotations.Nullable String reason) {
        return CurrentActor.callAs(office.actor(role), () -> approval.move(REPORT, action, reason));
    }
}
