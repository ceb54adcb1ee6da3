package vn.khcn.portal.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.RegisterDesk;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.catalog.CatalogForm;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.Measure;
import vn.khcn.portal.indicators.SetValueService;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.EventForm;
import vn.khcn.portal.registers.RecordForm;
import vn.khcn.portal.registers.RegisterService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khcn.portal.RegisterDesk.october;

/** The figures of the quality section of October 2023, counted from records. */
@PortalTest
class QualityRegistersTest {
    private static final FigureContext OCTOBER = FigureContext.atCutOff(Period.month(2023, 10),
            PeriodCalendar.ADMINISTRATIVE);
    @Autowired
    RegisterService registers;
    @Autowired
    CatalogService catalog;
    @Autowired
    Figures figures;
    @Autowired
    IndicatorService indicators;
    @Autowired
    SetValueService setValues;
    @Autowired
    TestOffice offices;
    @Autowired
    RegisterDesk desk;
    private Office office;

    @BeforeEach
    void found() {
        office = offices.found();
    }

    @Test
    void importDossiersAreReceivedAppraisedAndPending() {
        asPortal(() -> {
            for (int i = 0; i < 20; i++) {
                long id = dossier(i, LocalDate.of(2023, 9, 15).plusDays(i), i % 2 == 0 ? "STEEL" : "ELECTRIC");
                if (i < 15) {
                    registers.happened(id, 0, "appraised",
                            EventForm.on(LocalDate.of(2023, 10, 10)).with("result", "PASSED"));
                }
            }
            dossier(100, LocalDate.of(2023, 9, 14), "STEEL");
            assertThat(printed("reg.received?register=quality.importDossiers")).isEqualTo("20");
            assertThat(printed("reg.received?over=year&register=quality.importDossiers")).isEqualTo("21");
            assertThat(printed("reg.received?by=STEEL&register=quality.importDossiers")).isEqualTo("10");
            assertThat(printed("reg.appraised?register=quality.importDossiers")).isEqualTo("15");
            assertThat(printed("reg.failed?register=quality.importDossiers")).isEqualTo("0");
            assertThat(printed("reg.pending?register=quality.importDossiers")).isEqualTo("06");
            assertThat(result("reg.appraised?register=quality.importDossiers").records()).hasSize(15)
                    .allSatisfy(r -> assertThat(r.fields()).containsEntry("Thẩm định", "10/10/2023")
                            .containsKey("Nhóm sản phẩm"));
            assertThat(result("reg.pending?register=quality.importDossiers").records()).hasSize(6);
            assertThat(printed("reg.received?result=PASSED&register=quality.importDossiers"))
                    .as("narrowed by a field the daily counts are not parted by").isEqualTo("15");
        });
    }

    @Test
    void anIndicatorCountsTheRegisterOnItsOpeningBalance() {
        asPortal(() -> {
            long id = indicators.define(new IndicatorDefinition("NK.TN", "Hồ sơ tiếp nhận", "hồ sơ", Measure.FLOW, 0, 1,
                    "Nhóm sản phẩm", null, null, null).countedFrom("reg.received?register=quality.importDossiers"));
            indicators.plan(id, 2023, BigDecimal.valueOf(300), "");
            indicators.open(id, 2023, LocalDate.of(2023, 9, 14), BigDecimal.valueOf(214), "Báo cáo tháng 9");
            dossier(100, LocalDate.of(2023, 9, 14), "STEEL");
            for (int i = 0; i < 20; i++) {
                dossier(i, LocalDate.of(2023, 9, 15).plusDays(i), i % 2 == 0 ? "STEEL" : "ELECTRIC");
            }
            assertThat(printed("ind.period?code=NK.TN")).isEqualTo("20");
            assertThat(printed("ind.period?by=thép&code=NK.TN")).isEqualTo("10");
            assertThat(printed("ind.cumulative?code=NK.TN")).isEqualTo("234");
            assertThat(printed("ind.percent?code=NK.TN")).isEqualTo("78");
            assertThat(result("ind.cumulative?code=NK.TN").records()).hasSize(21);
            setValues.set(id, Period.month(2023, 10), BigDecimal.valueOf(21), "Một hồ sơ giấy chưa nhập");
            assertThat(printed("ind.period?code=NK.TN")).isEqualTo("21");
            assertThat(printed("ind.cumulative?code=NK.TN")).isEqualTo("235");
            assertThat(result("ind.cumulative?code=NK.TN").override()).contains("Một hồ sơ giấy chưa nhập");
            assertThatThrownBy(() -> setValues.set(id, Period.month(2023, 10), BigDecimal.ONE, " "))
                    .hasMessageContaining("indicators.rule.reason");
        });
    }

    @Test
    void aSurveyCountsItsDistrictsOnceAndItsSamplesByResult() {
        asPortal(() -> {
            long toys = material("Đồ chơi trẻ em");
            String[] districts = {"Hiệp Hòa", "Sơn Động", "Lục Nam", "Lục Ngạn", "Yên Thế", "Tân Yên", "Bắc Giang"};
            for (int i = 0; i < 8; i++) {
                registers.create("quality.surveys", RecordForm.of("purpose", "Tết Trung thu 2023", "surveyedOn",
                        LocalDate.of(2023, 9, 20), "place", place(districts[i % 7])).keptBy(tdc()));
            }
            for (int i = 0; i < 13; i++) {
                long sample = registers.create("quality.surveySamples", RecordForm.of("name", "Mẫu " + i, "takenOn",
                        LocalDate.of(2023, 9, 21), "material", toys, "purpose", "SURVEY").keptBy(tdc()));
                registers.happened(sample, 0, "sent", EventForm.on(LocalDate.of(2023, 9, 25)));
                registers.happened(sample, 1, i < 4 ? "failed" : "passed", i < 4
                        ? EventForm.on(LocalDate.of(2023, 10, 6)).with("failedParameters", "Phthalate")
                        : EventForm.on(LocalDate.of(2023, 10, 6)));
            }
            assertThat(printed("reg.places?register=quality.surveys")).isEqualTo("07");
            assertThat(printed("reg.sent?register=quality.surveySamples")).isEqualTo("13");
            assertThat(result("reg.failed?register=quality.surveySamples").value().printedWithUnit())
                    .isEqualTo("04 sản phẩm");
            assertThat(printed("reg.failed?by=đồ chơi trẻ em&register=quality.surveySamples")).isEqualTo("04");
            assertThat(printed("reg.waiting?register=quality.surveySamples")).isEqualTo("0");
        });
    }

    @Test
    void verificationsAddUpByInstrumentAndPlace() {
        asPortal(() -> {
            long scale = catalog.add(CatalogKind.INSTRUMENT, CatalogForm.named("Cân thông dụng"), Set.of()).id();
            verified(scale, "Hiệp Hòa", 180);
            verified(scale, "Sơn Động", 135);
            assertThat(result("reg.verified?register=quality.verifications").value().printedWithUnit())
                    .isEqualTo("315 phương tiện đo");
            assertThat(printed("reg.verified?place=hiep hoa&register=quality.verifications")).isEqualTo("180");
            assertThat(printed("reg.places?register=quality.verifications")).isEqualTo("02");
            assertThat(figures.open(OCTOBER).evaluate(
                    FigureKey.parse("reg.verified?place=không có&register=quality.verifications"))).isEmpty();
        });
    }

    @Test
    void aDossierIsAppraisedOnceAndAfterItWasReceived() {
        asPortal(() -> {
            long id = dossier(1, LocalDate.of(2023, 10, 2), "STEEL");
            EventForm appraisal = EventForm.on(LocalDate.of(2023, 10, 9)).with("result", "PASSED");
            registers.happened(id, 0, "appraised", appraisal);
            assertThatThrownBy(() -> registers.happened(id, 1, "appraised", appraisal))
                    .hasMessageContaining("registers.rule.order");
        });
    }

    @Test
    void visitsSanctionsDeclarationsAndSystems() {
        desk.work(unit -> {
            for (int i = 0; i < 3; i++) {
                long visit = desk.record("quality.visits", unit, "party",
                        desk.called(CatalogKind.PARTY, "Doanh nghiệp vàng " + i), "visitedOn", october(3));
                if (i < 2) {
                    desk.paid(visit, "sanctioned", october(6), i == 0 ? 4_000_000 : 3_000_000);
                }
                desk.record("quality.conformity", unit, "party", desk.called(CatalogKind.PARTY, "Công ty " + i),
                        "receivedOn", october(4), "kind", i == 2 ? "REGULATION" : "STANDARD");
            }
            long system = desk.record("quality.isoSystems", unit, "party",
                    desk.called(CatalogKind.PARTY, "Trung tâm Quy hoạch xây dựng"), "registeredOn", october(2));
            desk.happened(system, "recognised", october(9));
            assertThat(desk.printed("reg.parties?register=quality.visits")).isEqualTo("03 cơ sở");
            assertThat(desk.printed("reg.sanctioned?register=quality.visits")).isEqualTo("02 quyết định");
            assertThat(desk.printed("reg.fines?register=quality.visits")).isEqualTo("7.000.000 đồng");
            assertThat(desk.printed("reg.received?by=hợp chuẩn&register=quality.conformity")).isEqualTo("02 hồ sơ");
            assertThat(desk.printed("reg.parties?kind=STANDARD&register=quality.conformity"))
                    .isEqualTo("02 doanh nghiệp");
            assertThat(desk.printed("reg.recognised?register=quality.isoSystems")).isEqualTo("01 hệ thống");
        });
    }

    private void asPortal(Runnable work) {
        CurrentActor.runAs(vn.khcn.portal.records.Actor.portal(office.department().id()), work);
    }

    private long tdc() {
        return office.unit("TDC").id();
    }

    private long dossier(int number, LocalDate day, String goods) {
        return registers.create("quality.importDossiers", RecordForm
                .of("number", number + "/HSNK", "receivedOn", day, "goods", goods).keptBy(tdc()));
    }

    private void verified(long instrument, String place, int quantity) {
        registers.create("quality.verifications",
                RecordForm.of("verifiedOn", LocalDate.of(2023, 10, 3), "instrument", instrument, "place", place(place),
                        "quantity", quantity, "kind", "SUPPORT").keptBy(tdc()));
    }

    private long place(String name) {
        return catalog.called(CatalogKind.PLACE, name)
                .orElseGet(() -> catalog.add(CatalogKind.PLACE, CatalogForm.named(name), Set.of(CatalogService.NEAR)))
                .id();
    }

    private long material(String name) {
        return catalog.add(CatalogKind.MATERIAL, CatalogForm.named(name), Set.of()).id();
    }

    private FigureResult result(String key) {
        return figures.open(OCTOBER).evaluate(FigureKey.parse(key)).orElseThrow();
    }

    private String printed(String key) {
        return result(key).value().printed();
    }

}
