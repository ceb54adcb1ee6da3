package vn.khcn.portal.registers;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.catalog.CatalogForm;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.intake.CellTable;
import vn.khcn.portal.shell.intake.RowStatus;
import vn.khcn.portal.shell.intake.SheetReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class ImportServiceTest {
    private static final String DOSSIERS = "quality.importDossiers";
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final LocalDate DAY = LocalDate.of(2023, 10, 2);
    private static final String HEADINGS = "Số hồ sơ\tNgày tiếp nhận\tDoanh nghiệp\tNhóm sản phẩm\tSố lô\n";
    @Autowired
    ImportService imports;
    @Autowired
    ImportTemplates templates;
    @Autowired
    RegisterService service;
    @Autowired
    RegisterListService lists;
    @Autowired
    RecordSearchService search;
    @Autowired
    RegisterDirectory registers;
    @Autowired
    MeasureService measures;
    @Autowired
    CatalogService catalog;
    @Autowired
    TestOffice offices;
    private Office office;
    private Actor specialist;

    @BeforeEach
    void found() {
        office = offices.found();
        specialist = office.actor(Role.SPECIALIST, "TDC");
    }

    @Test
    void aPastedBlockIsShownRowByRowAndStored() {
        CurrentActor.runAs(specialist, () -> {
            service.create(DOSSIERS, RecordForm.of("number", "1", "receivedOn", DAY, "goods", "STEEL"));
            service.create(DOSSIERS, RecordForm.of("number", "2", "receivedOn", DAY, "goods", "STEEL"));
            ImportPreview preview = preview(HEADINGS + """
                    1\t2/10/2023\t\tđồ chơi trẻ em\t
                    2\t02/10/2023\t\tthep\t
                    3\t2-10-2023\tCông ty Mới\tdien, dien tu\t1.234
                    4\t31/2/2023\t\tvàng\tmột
                    3\t3/10/2023\t\tthép\t
                    5\t1/8/2023\t\tthép\t
                    """, ImportChoices.NONE);
            assertThat(preview.rows()).extracting(ImportRow::status).containsExactly(RowStatus.CHANGED, RowStatus.SAME,
                    RowStatus.NEW, RowStatus.REFUSED, RowStatus.REFUSED, RowStatus.REFUSED);
            assertThat(preview.rows().get(3).problems()).containsOnlyKeys("receivedOn", "goods", "lots");
            assertThat(preview.rows().get(3).problems().get("goods")).contains("vàng").contains("thép");
            assertThat(preview.rows().get(4).problems().get("number")).contains("dòng 3");
            assertThat(preview.rows().get(5).question()).isEqualTo(RecordRules.OUTSIDE);
            assertThat(imports.apply(preview, n -> {})).isEqualTo(2);
            assertThat(lists.count(definition(), RecordFilter.ALL)).isEqualTo(3);
            assertThat(search.search("cong ty moi", 5).records()).singleElement()
                    .satisfies(r -> assertThat(r.title()).isEqualTo("3 Công ty Mới – điện, điện tử"));
            assertThat(received()).isEqualTo(3);
            assertThat(preview(HEADINGS + "5\t1/8/2023\t\tthép\t",
                    new ImportChoices(null, Map.of(), Set.of(RecordRules.OUTSIDE))).of(RowStatus.NEW)).hasSize(1);
        });
    }

    @Test
    void namesAreFoundWithoutTonesAndByAliasAndNearOnesAreAsked() {
        CurrentActor.runAs(specialist, () -> {
            long party = catalog.add(CatalogKind.PARTY,
                    CatalogForm.named("Công ty TNHH Vật tư ngành nước Phú Thịnh", "Phú Thịnh"), Set.of()).id();
            String block = HEADINGS + "1\t2/10/2023\tphu thinh\tthép\t\n"
                    + "2\t2/10/2023\tCty CP Vật tư nghành nước Phú Thịnh\tthép\t\n";
            ImportPreview preview = preview(block, ImportChoices.NONE);
            assertThat(preview.rows()).extracting(ImportRow::status).containsExactly(RowStatus.NEW, RowStatus.REFUSED);
            UnknownName asked = preview.unknown().getFirst();
            assertThat(asked.near()).extracting("id").containsExactly(party);
            ImportPreview same = preview(block, ImportChoices.NONE.meaning(asked.key(), party));
            assertThat(same.of(RowStatus.NEW)).hasSize(2).allMatch(r -> r.added().isEmpty());
            ImportPreview other = preview(block, ImportChoices.NONE.meaning(asked.key(), 0));
            imports.apply(other, n -> {});
            assertThat(catalog.called(CatalogKind.PARTY, "Cty CP Vật tư nghành nước Phú Thịnh")).isPresent();
        });
    }

    @Test
    void theTemplateComesBackThroughTheReader() {
        CurrentActor.runAs(specialist, () -> {
            CellTable sheet = SheetReader.read(new ByteArrayInputStream(templates.template(definition())));
            assertThat(sheet.rows().getFirst()).startsWith("Ngày tiếp nhận", "Nhóm sản phẩm").contains("Trạng thái");
            List<List<@Nullable Object>> rows = new ArrayList<>(sheet.rows());
            rows.add(new ArrayList<>(Arrays.asList(DAY, "thép", "12")));
            ImportPreview preview = imports.preview(DOSSIERS, new CellTable(rows), ImportChoices.NONE, VI, n -> {});
            assertThat(preview.rows()).singleElement().satisfies(r -> {
                assertThat(r.status()).isEqualTo(RowStatus.NEW);
                assertThat(r.number()).isEqualTo(1);
            });
            assertThatThrownBy(() -> SheetReader.read(new ByteArrayInputStream("xin chào".getBytes(
                    java.nio.charset.StandardCharsets.UTF_8)))).isInstanceOf(BusinessRule.class);
        });
    }

    @Test
    void fiveThousandRowsTakeSeconds() {
        StringBuilder block = new StringBuilder(HEADINGS);
        for (int i = 1; i <= 5000; i++) {
            block.append(i).append("\t2/10/2023\tDoanh nghiệp số ").append(i % 50).append("\tthép\t").append(i % 9)
                    .append('\n');
        }
        CurrentActor.runAs(specialist, () -> {
            long start = System.nanoTime();
            ImportPreview preview = preview(block.toString(), ImportChoices.NONE);
            Map<String, Long> all = new java.util.HashMap<>();
            preview.unknown().forEach(u -> all.put(u.key(), 0L));
            preview = preview(block.toString(), new ImportChoices(null, all, Set.of()));
            long looked = System.nanoTime();
            assertThat(imports.apply(preview, n -> {})).isEqualTo(5000);
            System.out.println("5000 rows: looked at twice " + Duration.ofNanos(looked - start).toMillis()
                    + " ms, stored " + Duration.ofNanos(System.nanoTime() - looked).toMillis() + " ms");
            assertThat(received()).isEqualTo(5000);
            ImportPreview again = preview(block.toString(), ImportChoices.NONE);
            assertThat(again.of(RowStatus.SAME)).hasSize(5000);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
        });
    }

    @Test
    void nothingIsHalfStoredAndOtherUnitsAreRefused() {
        CurrentActor.runAs(specialist, () -> {
            long id = service.create(DOSSIERS, RecordForm.of("number", "1", "receivedOn", DAY, "goods", "STEEL"));
            ImportPreview preview = preview(HEADINGS + "9\t2/10/2023\t\tthép\t\n1\t2/10/2023\t\tđồ chơi trẻ em\t\n",
                    ImportChoices.NONE);
            service.change(id, 0, RecordForm.of("number", "1", "receivedOn", DAY, "goods", "FUEL"));
            assertThatThrownBy(() -> imports.apply(preview, n -> {})).isInstanceOf(StaleRecord.class);
            assertThat(lists.count(definition(), RecordFilter.ALL)).isEqualTo(1);
        });
        ImportPreview mine = CurrentActor.callAs(specialist,
                () -> preview(HEADINGS + "1\t2/10/2023\t\tđồ chơi trẻ em\t\n", ImportChoices.NONE));
        Actor other = office.actor(Role.SPECIALIST, "QLKH");
        assertThat(CurrentActor.callAs(other,
                () -> preview(HEADINGS + "1\t2/10/2023\t\tđồ chơi trẻ em\t\n", ImportChoices.NONE)).rows())
                .extracting(ImportRow::status).containsExactly(RowStatus.REFUSED);
        assertThatThrownBy(() -> CurrentActor.callAs(other, () -> imports.apply(mine, n -> {})))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** The form refuses parts that do not make their total; so does the table. */
    @Test
    void totalsAreCheckedAsInTheForm() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            ImportPreview preview = preview("office.dossierCounts",
                    """
                            Số liệu đến ngày\tLĩnh vực\tTổng số hồ sơ giải quyết\tĐã giải quyết đúng hạn, trước hạn\tĐã giải quyết quá hạn
                            2/10/2023\tan toàn bức xạ\t10\t8\t1
                            2/10/2023\tan toàn bức xạ\t10\t9\t1
                            """,
                    ImportChoices.NONE);
            assertThat(preview.rows()).extracting(ImportRow::status).containsExactly(RowStatus.REFUSED, RowStatus.NEW);
            assertThat(preview.rows().getFirst().problems()).containsOnlyKeys("total");
        });
    }

    private ImportPreview preview(String block, ImportChoices choices) {
        return preview(DOSSIERS, block, choices);
    }

    private ImportPreview preview(String register, String block, ImportChoices choices) {
        return imports.preview(register, CellTable.pasted(block), choices, VI, n -> {});
    }

    private int received() {
        return measures.total(definition(), definition().measure("received").orElseThrow(),
                new DateRange(LocalDate.of(2023, 9, 15), LocalDate.of(2023, 10, 14)), Map.of(), 0).intValue();
    }

    private RegisterDefinition definition() {
        return registers.get(DOSSIERS);
    }
}
