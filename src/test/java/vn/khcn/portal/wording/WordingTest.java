package vn.khcn.portal.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.catalog.CatalogForm;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.lines.ReportLine;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.EventForm;
import vn.khcn.portal.registers.RecordForm;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterService;
import vn.khcn.portal.registers.definition.RegisterDefinition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Sentences made from records by patterns, as they print. */
@PortalTest
class WordingTest {
    private static final FigureContext OCTOBER = FigureContext.atCutOff(Period.month(2023, 10),
            PeriodCalendar.ADMINISTRATIVE);
    @Autowired
    PatternService patterns;
    @Autowired
    WordingLines source;
    @Autowired
    ShippedPatterns shipped;
    @Autowired
    PatternCheck check;
    @Autowired
    RegisterService registers;
    @Autowired
    CatalogService catalog;
    @Autowired
    RegisterDirectory directory;
    @Autowired
    Figures figures;
    @Autowired
    TestOffice offices;
    private Office office;

    @BeforeEach
    void found() {
        office = offices.found();
    }

    @Test
    void everyShippedPatternCanBeRead() {
        asPortal(() -> shipped.all().forEach(p -> check.check(p, OCTOBER)));
        assertThat(shipped.all()).extracting(LinePattern::code).doesNotHaveDuplicates();
    }

    /** A register without a line would have to be typed into reports by hand. */
    @Test
    void everyRegisterHasWording() {
        Set<String> worded = shipped.all().stream().map(LinePattern::register).collect(Collectors.toSet());
        assertThat(directory.all()).extracting(RegisterDefinition::code)
                .filteredOn(code -> !code.startsWith("custom.") && !code.startsWith("sample.")).isSubsetOf(worded);
    }

    @Test
    void aMonthWithoutDossiersSaysSoAndAnEmptyListIsLeftOut() {
        asPortal(() -> {
            assertThat(printed("quality.import"))
                    .containsExactly("Hàng nhập khẩu: trong kỳ không phát sinh hồ sơ đăng ký kiểm tra chất lượng.");
            assertThat(printed("quality.survey")).isEmpty();
        });
    }

    @Test
    void whatTheYearComesToIsNotRepeatedWhereThePeriodBeginsIt() {
        asPortal(() -> {
            dossier(1, "STEEL");
            assertThat(printed("quality.import").getFirst()).contains("01 hồ sơ", "(luỹ kế 01 hồ sơ)");
            assertThat(printed("quality.import", FigureContext.atCutOff(Period.parse("2023"),
                    PeriodCalendar.ADMINISTRATIVE)).getFirst()).contains("01 hồ sơ").doesNotContain("luỹ kế");
        });
    }

    @Test
    void wordsThatDependOnAFigureComeAndGoWithIt() {
        asPortal(() -> {
            for (int i = 1; i <= 3; i++) {
                long id = dossier(i, i == 3 ? "TOYS" : "STEEL");
                if (i < 3) {
                    registers.happened(id, 0, "appraised",
                            EventForm.on(LocalDate.of(2023, 10, 10)).with("result", "PASSED"));
                }
            }
            assertThat(printed("quality.import")).containsExactly("Hàng nhập khẩu: tiếp nhận 03 hồ sơ đăng ký kiểm "
                    + "tra chất lượng đối với thép, đồ chơi trẻ em (luỹ kế 03 hồ sơ); thẩm định 02 hồ sơ, tất cả đạt "
                    + "yêu cầu nhập khẩu (luỹ kế 02 hồ sơ).");
            long failed = dossier(4, "STEEL");
            registers.happened(failed, 0, "appraised",
                    EventForm.on(LocalDate.of(2023, 10, 11)).with("result", "FAILED"));
            assertThat(printed("quality.import").getFirst())
                    .contains("thẩm định 03 hồ sơ, trong đó 01 hồ sơ không đạt (luỹ kế 03 hồ sơ)");
        });
    }

    @Test
    void partsAreFiguresOfTheirOwnWithoutZeros() {
        asPortal(() -> {
            long toys = catalog.add(CatalogKind.MATERIAL, CatalogForm.named("đồ chơi trẻ em"), Set.of()).id();
            long coal = catalog.add(CatalogKind.MATERIAL, CatalogForm.named("than"), Set.of()).id();
            for (int i = 0; i < 5; i++) {
                long id = registers.create("quality.surveySamples", RecordForm.of("name", "Mẫu " + i, "takenOn",
                        LocalDate.of(2023, 9, 20), "material", i < 3 ? toys : coal, "purpose", "SURVEY").keptBy(tdc()));
                registers.happened(id, 0, "sent", EventForm.on(LocalDate.of(2023, 9, 21)));
            }
            ReportLine line = lines("quality.survey").getFirst();
            assertThat(text(line)).isEqualTo("Gửi 05 mẫu đi phân tích, gồm đồ chơi trẻ em 03 mẫu, than 02 mẫu; "
                    + "các mẫu đã có kết quả đều đạt.");
            assertThat(Sentence.parse(line.text()).figures().map(k -> k.measure())).containsOnly("sent");
            assertThat(line.level()).isEqualTo(2);
        });
    }

    @Test
    void aLineForEachRecordAndAListAnnounceTheSameCount() {
        asPortal(() -> {
            dossier(1, "STEEL");
            dossier(2, "TOYS");
            LinePattern list = own("Tiếp nhận {received|unit}: {items}.", LinePattern.Form.SENTENCE);
            assertThat(patterns.preview(list, figures.open(OCTOBER)).stream().map(this::text)).containsExactly(
                    "Tiếp nhận 02 hồ sơ: 1/HSNK (thép, 01/10/2023); 2/HSNK (đồ chơi trẻ em, 01/10/2023).");
            List<ReportLine> each = patterns.preview(
                    own("{number}: {goods}[result=PASSED:  đạt]", LinePattern.Form.EACH),
                    figures.open(OCTOBER));
            assertThat(each.stream().map(this::text)).containsExactly("1/HSNK: thép", "2/HSNK: đồ chơi trẻ em");
            assertThat(each).allSatisfy(line -> {
                assertThat(line.records()).hasSize(1);
                assertThat(line.key()).endsWith("/" + line.records().getFirst().id());
            });
        });
    }

    @Test
    void theOfficeRewordsAndGoesBack() {
        LinePattern original = shipped.find("quality.import").orElseThrow();
        asOffice(() -> {
            PatternDetails kept = patterns.keep(original.worded("Đã nhận {received|unit}."), 0, OCTOBER);
            assertThat(kept.changed()).isTrue();
            assertThat(patterns.find("quality.import").orElseThrow().pattern().text())
                    .isEqualTo("Đã nhận {received|unit}.");
            PatternDetails back = patterns.goBack("quality.import", kept.version());
            assertThat(back.changed()).isFalse();
            assertThat(patterns.find("quality.import").orElseThrow().pattern()).isEqualTo(original);
        });
    }

    @Test
    void aBadPatternIsRefusedAtItsFieldAndNotKept() {
        LinePattern original = shipped.find("quality.import").orElseThrow();
        asOffice(() -> {
            refused(original.worded("Nhận {recieved|unit}."), "text", "wording.rule.unknown");
            refused(original.worded("Nhận {received."), "text", "wording.rule.closing");
            refused(original.worded("Nhận {received}: {items}."), "item", "wording.rule.item");
            refused(original.worded("Nhận {places:received}."), "text", "wording.rule.noParts");
            assertThat(patterns.find("quality.import").orElseThrow().changed()).isFalse();
        });
    }

    private void refused(LinePattern pattern, String field, String key) {
        assertThatThrownBy(() -> patterns.keep(pattern, 0, OCTOBER)).isInstanceOfSatisfying(BusinessRule.class,
                rule -> {
                    assertThat(rule.field()).isEqualTo(field);
                    assertThat(rule.key()).isEqualTo(key);
                });
    }

    private static LinePattern own(String text, LinePattern.Form form) {
        return new LinePattern("own", "Thử", "quality.import", 1, 2, form, "quality.importDossiers", "received",
                Map.of(), text, "{number} ({goods}, {on})", "", "", false, true);
    }

    private List<String> printed(String topic) {
        return printed(topic, OCTOBER);
    }

    private List<String> printed(String topic, FigureContext context) {
        return source.lines(Map.of("topic", topic), context).stream().map(line -> text(line, context)).toList();
    }

    private List<ReportLine> lines(String topic) {
        return source.lines(Map.of("topic", topic), OCTOBER);
    }

    private String text(ReportLine line) {
        return text(line, OCTOBER);
    }

    private String text(ReportLine line, FigureContext context) {
        Figures.Session session = figures.open(context);
        return Sentence.parse(line.text()).parts().stream().map(part -> switch (part) {
            case Sentence.Words words -> words.text();
            case Sentence.Mention mention -> mention.label();
            case Sentence.Token token -> session.evaluate(token.key()).map(f -> token.withUnit()
                    ? f.value().printedWithUnit()
                    : f.value().printed()).orElse("?");
        }).collect(Collectors.joining());
    }

    private long dossier(int number, String goods) {
        return registers.create("quality.importDossiers", RecordForm.of("number", number + "/HSNK", "receivedOn",
                LocalDate.of(2023, 10, 1), "goods", goods).keptBy(tdc()));
    }

    private long tdc() {
        return office.unit("TDC").id();
    }

    private void asOffice(Runnable work) {
        CurrentActor.runAs(office.actor(Role.OFFICE), work);
    }

    private void asPortal(Runnable work) {
        CurrentActor.runAs(Actor.portal(office.department().id()), work);
    }
}
