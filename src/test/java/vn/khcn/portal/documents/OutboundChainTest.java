package vn.khcn.portal.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.approval.ApprovalStep;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khcn.portal.documents.DocumentsDesk.as;
import static vn.khcn.portal.documents.DocumentsDesk.form;

@PortalTest
class OutboundChainTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 10, 13);
    @Autowired
    DocumentsDesk desk;
    @Autowired
    OutboundService outbound;
    @Autowired
    RegistryService registry;
    private Office office;

    @BeforeEach
    void found() {
        office = desk.found();
    }

    @Test
    void onPaperItIsSignedThenNumberedThenIssuedAndSent() {
        long id = desk.approved(office, "Kết quả công tác");
        as(office, Role.DIRECTOR, () -> outbound.move(id, ApprovalAction.SIGN, null));
        as(office, Role.REGISTRY, () -> registry.number(id, GiveNumber.next(TODAY)));
        as(office, Role.REGISTRY, () -> outbound.move(id, ApprovalAction.ISSUE, null));
        OutboundDetails sent = as(office, Role.REGISTRY, () -> registry.send(id,
                new SendDocument(List.of("UBND tỉnh", "Sở Tư pháp"), SendingChannel.NETWORK, TODAY, "")));
        assertThat(sent.state()).isEqualTo(ApprovalState.SENT);
        assertThat(sent.reference().toString()).isEqualTo("Báo cáo số 01/BC-KHCN ngày 13/10/2023");
        assertThat(sent.steps()).extracting(ApprovalStep::action).containsExactly(ApprovalAction.SUBMIT,
                ApprovalAction.APPROVE, ApprovalAction.SIGN, ApprovalAction.NUMBER, ApprovalAction.ISSUE,
                ApprovalAction.SEND);
        OutboundDetails confirmed = as(office, Role.REGISTRY,
                () -> registry.confirm(sent.sendings().getFirst().id(), TODAY));
        assertThat(confirmed.sendings()).extracting(SendingDetails::confirmedOn).containsExactly(TODAY, null);
    }

    @Test
    void digitallyItIsNumberedThenSigned() {
        long id = desk.approved(office, "Kết quả công tác");
        assertThat(as(office, Role.REGISTRY, () -> registry.number(id, GiveNumber.given(287, TODAY))).state())
                .isEqualTo(ApprovalState.NUMBERED);
        assertThat(as(office, Role.DIRECTOR, () -> outbound.move(id, ApprovalAction.SIGN, null)).state())
                .isEqualTo(ApprovalState.READY);
    }

    @Test
    void whoNumbersDoesNotSignAndWhoWroteDoesNotApprove() {
        Actor both = new Actor(office.department().id(), 77, "Một người nhiều vai", office.unit("VP").id(),
                Set.of(Role.OFFICE, Role.DIRECTOR, Role.REGISTRY));
        long own = CurrentActor.callAs(both, () -> outbound.draft(form(office, "BC", "Tự soạn")).id());
        CurrentActor.runAs(both, () -> {
            outbound.move(own, ApprovalAction.SUBMIT, null);
            assertThatThrownBy(() -> outbound.move(own, ApprovalAction.APPROVE, null))
                    .hasMessageContaining("approval.rule.dutiesApart");
        });
        long id = desk.approved(office, "Kết quả công tác");
        CurrentActor.runAs(both, () -> {
            registry.number(id, GiveNumber.next(TODAY));
            assertThatThrownBy(() -> outbound.move(id, ApprovalAction.SIGN, null))
                    .hasMessageContaining("approval.rule.dutiesApart");
        });
    }

    @Test
    void onlyTheRegistryGivesNumbers() {
        long id = desk.approved(office, "Kết quả công tác");
        assertThatThrownBy(() -> as(office, Role.OFFICE, () -> registry.number(id, GiveNumber.next(TODAY))))
                .isInstanceOf(AccessDeniedException.class);
        long draft = as(office, Role.OFFICE, () -> outbound.draft(form(office, "BC", "Mới soạn")).id());
        assertThatThrownBy(() -> as(office, Role.REGISTRY, () -> registry.number(draft, GiveNumber.next(TODAY))))
                .hasMessageContaining("approval.rule.notNow");
    }

    @Test
    void afterSubmitNothingChangesUntilItIsReturned() {
        OutboundDetails draft = as(office, Role.OFFICE, () -> outbound.draft(form(office, "BC", "Bản đầu")));
        as(office, Role.OFFICE, () -> outbound.move(draft.id(), ApprovalAction.SUBMIT, null));
        assertThatThrownBy(() -> edit(draft.id(), "Sửa lén")).hasMessageContaining("documents.rule.closed");
        as(office, Role.DIRECTOR, () -> outbound.move(draft.id(), ApprovalAction.RETURN, "Thiếu phụ lục"));
        assertThat(edit(draft.id(), "Bản sửa").form().subject()).isEqualTo("Bản sửa");
    }

    @Test
    void anIssuedDocumentIsReplacedByANewOneThatNamesIt() {
        OutboundDetails old = desk.onPaper(office, "BC", "Báo cáo sai số liệu", 10, TODAY);
        assertThatThrownBy(() -> edit(old.id(), "Sửa sau phát hành")).hasMessageContaining("documents.rule.closed");
        OutboundForm replacing = form(office, "BC", "Báo cáo thay thế").replacing(old.id());
        OutboundDetails fresh = as(office, Role.REGISTRY,
                () -> outbound.details(registry.registerIssued(replacing, GiveNumber.next(TODAY)).id()));
        assertThat(fresh.replaces()).isNotNull().extracting(OutboundOption::id).isEqualTo(old.id());
        assertThat(as(office, Role.SPECIALIST, () -> outbound.details(old.id())).replacedBy()).isNotNull()
                .extracting(OutboundOption::id).isEqualTo(fresh.id());
        assertThatThrownBy(
                () -> as(office, Role.REGISTRY, () -> registry.registerIssued(replacing, GiveNumber.next(TODAY))))
                .hasMessageContaining("documents.rule.replacedOnce");
    }

    @Test
    void aReservedNumberIsIssuedLater() {
        OutboundDetails kept = as(office, Role.REGISTRY,
                () -> registry.reserve(form(office, "BC", "Báo cáo tháng 10"), GiveNumber.next(TODAY)));
        assertThat(kept.state()).isEqualTo(ApprovalState.READY);
        assertThat(as(office, Role.REGISTRY, () -> outbound.move(kept.id(), ApprovalAction.ISSUE, null)).state())
                .isEqualTo(ApprovalState.ISSUED);
    }

    @Test
    void aDraftSavedByTwoShowsTheConflict() {
        OutboundDetails draft = as(office, Role.OFFICE, () -> outbound.draft(form(office, "BC", "Bản đầu")));
        edit(draft.id(), "Bản của tôi");
        assertThatThrownBy(() -> as(office, Role.OFFICE,
                () -> outbound.edit(draft.id(), draft.version(), form(office, "BC", "Bản của người khác"))))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void badInputIsRefusedWithAReason() {
        assertThatThrownBy(() -> write("  ")).hasMessageContaining("documents.rule.required");
        assertThatThrownBy(() -> write("x".repeat(10_000))).hasMessageContaining("documents.rule.tooLong");
        assertThat(write("Phu\u031b\u01a1ng a\u0301n\u0007 xử lý").form().subject())
                .isEqualTo(java.text.Normalizer.normalize("Phu\u031b\u01a1ng a\u0301n xử lý",
                        java.text.Normalizer.Form.NFC));
        assertThatThrownBy(() -> as(office, Role.OFFICE, () -> outbound.draft(form(office, "NĐ", "Nghị định"))))
                .isInstanceOf(BusinessRule.class).hasMessageContaining("documents.rule.kindNotOurs");
    }

    @Test
    void aUnitWritesItsOwnDocumentsOnly() {
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "QLKH"),
                () -> assertThatThrownBy(() -> outbound.draft(form(office, "BC", "Của đơn vị khác")))
                        .hasMessageContaining("documents.rule.otherUnit"));
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "TDC"),
                () -> assertThat(outbound.draft(form(office, "BC", "Của mình")).number()).isNull());
    }

    @Test
    void aDepartmentNeverSeesAnothersDocuments() {
        OutboundDetails mine = desk.onPaper(office, "BC", "Báo cáo mật của tôi", 10, TODAY);
        Office theirs = desk.found();
        assertThat(desk.onPaper(theirs, "BC", "Báo cáo của họ", 10, TODAY).id()).isNotEqualTo(mine.id());
        as(theirs, Role.REGISTRY, () -> {
            assertThat(outbound.find("báo cáo")).extracting(OutboundOption::subject).containsExactly("Báo cáo của họ");
            assertThat(outbound.list(OutboundFilter.ALL, PageRequest.of(0, 10))).hasSize(1);
            assertThat(outbound.options(List.of(mine.id()))).isEmpty();
            return assertThatThrownBy(() -> outbound.details(mine.id()));
        });
    }

    @Test
    void aDocumentIsFoundByNumberOrSubjectWithOrWithoutMarks() {
        desk.onPaper(office, "BC", "Đường hướng nghiên cứu 100% mới", 270, TODAY);
        desk.onPaper(office, "KH", "Kế hoạch khác", 27, TODAY);
        as(office, Role.SPECIALIST, () -> {
            assertThat(outbound.find("duong huong nghien cuu")).hasSize(1);
            assertThat(outbound.find("270/bc")).hasSize(1);
            assertThat(outbound.find("27")).hasSize(2);
            assertThat(outbound.find("100%")).hasSize(1);
            assertThat(outbound.find("%")).hasSize(1);
            assertThat(outbound.find("_")).isEmpty();
            return 0;
        });
    }

    private OutboundDetails write(String subject) {
        return as(office, Role.OFFICE, () -> outbound.draft(form(office, "BC", subject)));
    }

    private OutboundDetails edit(long id, String subject) {
        return as(office, Role.OFFICE,
                () -> outbound.edit(id, outbound.details(id).version(), form(office, "BC", subject)));
    }
}
