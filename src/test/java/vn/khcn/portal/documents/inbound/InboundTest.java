package vn.khcn.portal.documents.inbound;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class InboundTest {
    private static final LocalDate DAY = LocalDate.of(2023, 9, 25);
    @Autowired
    InboundService inbound;
    @Autowired
    TestOffice offices;
    private Office office;

    @BeforeEach
    void found() {
        office = offices.found();
    }

    @Test
    void oneKeyHasOneContent() {
        InboundOption known = register(form("Sở Tư pháp", "1470/STP-VB", "Góp ý dự thảo Quyết định"));
        assertThat(known.cited()).isEqualTo("Công văn số 1470/STP-VB ngày 25/9/2023 của Sở Tư pháp");
        assertThatThrownBy(() -> register(form("Sở Tư pháp", "1470/STP-VB", "Một nội dung khác")))
                .isInstanceOf(BusinessRule.class).hasMessageContaining("documents.rule.otherContent")
                .hasMessageContaining("Góp ý dự thảo Quyết định").hasMessageContaining("Một nội dung khác");
    }

    @Test
    void theSameDocumentAgainIsTheOneAlreadyKnown() {
        InboundOption known = register(form("Sở Tư pháp", "1470/STP-VB", "Góp ý dự thảo"));
        assertThat(register(form("sở tư pháp", " 01470 / STP-VB", "Góp ý  dự thảo ")).id()).isEqualTo(known.id());
    }

    @Test
    void anotherIssuerRegisterKindOrYearIsAnotherDocument() {
        register(form("UBND tỉnh", "31/QĐ-UBND", "Một"));
        register(form("Chủ tịch UBND tỉnh", "31/QĐ-UBND", "Hai"));
        register(new InboundForm("UBND tỉnh", "QPPL", "CV", "31/QĐ-UBND", DAY, null, "Ba"));
        register(new InboundForm("UBND tỉnh", "", "QĐ", "31/QĐ-UBND", DAY, null, "Bốn"));
        register(new InboundForm("UBND tỉnh", "", "CV", "31/QĐ-UBND", DAY.minusYears(1), null, "Năm"));
        CurrentActor.runAs(office.actor(Role.REGISTRY),
                () -> assertThat(inbound.count(InboundFilter.ALL)).isEqualTo(5));
    }

    @Test
    void correctingKeepsTheKeyUnique() {
        register(form("UBND tỉnh", "10/UBND-TH", "Một"));
        long other = register(form("UBND tỉnh", "11/UBND-TH", "Hai")).id();
        CurrentActor.runAs(office.actor(Role.REGISTRY), () -> {
            assertThatThrownBy(() -> inbound.correct(other, 0, form("UBND tỉnh", "10/UBND-TH", "Hai")))
                    .hasMessageContaining("documents.rule.otherContent");
            inbound.correct(other, inbound.details(other).version(), form("UBND tỉnh", "12/UBND-TH", "Hai sửa"));
            assertThat(inbound.details(other).reference().symbol()).isEqualTo("12/UBND-TH");
        });
    }

    @ParameterizedTest
    @CsvSource({"1470/STP-VB&QLXLVPHC,1470/STP-VB&QLXLVPHC", "31/2023/QĐ-UBND,31/2023/QĐ-UBND", "19-NQ/TW,19-NQ/TW",
            "4/CĐ-CT,04/CĐ-CT", "Số: 12A / UBND - TH,12A/UBND-TH"})
    void numberAndSymbolAreReadAsIssuersWriteThem(String typed, String printed) {
        assertThat(DocumentNumber.parse(typed).symbol()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"UBND-TH", "0/UBND", "''", "12"})
    void whatIsNoNumberAndSymbolIsRefused(String typed) {
        assertThatThrownBy(() -> DocumentNumber.parse(typed)).hasMessageContaining("documents.rule.symbolForm");
    }

    @Test
    void impossibleDatesAreRefused() {
        assertThatThrownBy(() -> register(dated(LocalDate.of(2023, 10, 14), null)))
                .hasMessageContaining("documents.rule.dateImpossible");
        assertThatThrownBy(() -> register(dated(LocalDate.of(23, 9, 1), null)))
                .hasMessageContaining("documents.rule.dateImpossible");
        assertThatThrownBy(() -> register(dated(DAY, DAY.minusDays(1))))
                .hasMessageContaining("documents.rule.receivedImpossible");
    }

    @Test
    void itIsFoundWithOrWithoutMarks() {
        register(form("UBND tỉnh", "5203/UBND-TH", "V/v đăng ký nội dung xây dựng chương trình công tác năm 2024"));
        CurrentActor.runAs(office.actor(Role.SPECIALIST), () -> {
            assertThat(inbound.find("dang ky noi dung")).hasSize(1);
            assertThat(inbound.find("đăng ký")).hasSize(1);
            assertThat(inbound.find("5203")).hasSize(1);
            assertThat(inbound.find("không có")).isEmpty();
        });
    }

    @Test
    void textIsStoredComposed() {
        assertThat(register(form("UBND tỉnh", "1/UBND", "Nghie\u0302n cu\u031b\u0301u")).subject())
                .isEqualTo("Nghiên cứu");
    }

    @Test
    void aDepartmentNeverSeesAnothersAndLeadersOnlyRead() {
        long mine = register(form("UBND tỉnh", "1/UBND", "Của tôi")).id();
        Office theirs = offices.found();
        CurrentActor.runAs(theirs.actor(Role.REGISTRY), () -> {
            assertThat(inbound.find("")).isEmpty();
            assertThatThrownBy(() -> inbound.details(mine));
        });
        CurrentActor.runAs(office.actor(Role.DIRECTOR),
                () -> assertThatThrownBy(() -> inbound.register(form("UBND tỉnh", "2/UBND", "x")))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private InboundOption register(InboundForm form) {
        return CurrentActor.callAs(office.actor(Role.REGISTRY), () -> inbound.register(form));
    }

    private static InboundForm form(String issuer, String symbol, String subject) {
        return new InboundForm(issuer, "", "CV", symbol, DAY, null, subject);
    }

    private static InboundForm dated(LocalDate issued, @Nullable LocalDate received) {
        return new InboundForm("UBND tỉnh", "", "CV", "1/UBND", issued, received, "Nội dung");
    }
}
