package vn.khcn.portal.reporting.compile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureOption;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.FigureSource;
import vn.khcn.portal.lines.FiguresOf;
import vn.khcn.portal.lines.LineSource;
import vn.khcn.portal.lines.ReportLine;
import vn.khcn.portal.lines.ReportTable;
import vn.khcn.portal.lines.TableSource;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.Run;
import vn.khcn.portal.reporting.compile.PeriodTexts.Gap;
import vn.khcn.portal.reporting.compile.PeriodTexts.TopicTexts;
import vn.khcn.portal.reporting.compile.PeriodTexts.UnitText;
import vn.khcn.portal.reporting.outline.Outline;
import vn.khcn.portal.reporting.outline.OutlineFile;

import static org.assertj.core.api.Assertions.assertThat;

/** The office compiles a report from outline, units' texts, figures and registers. */
class CompileTest {
    private static final String OUTLINE = """
            {"code": "THU", "name": "Thử", "documentKind": "BC", "type": "BÁO CÁO", "subject": "Kết quả {period}",
             "sections": [
               {"id": "I", "style": "ROMAN", "title": "Nhiệm vụ {month}", "sources": [
                 {"kind": "text", "style": "BODY", "text": "Có {probe.count} việc, chưa có {probe.none}."},
                 {"kind": "lines", "source": "probe.lines"}, {"kind": "lines", "source": "broken"}]},
               {"id": "II", "style": "ROMAN", "title": "Hoạt động", "sources": [
                 {"kind": "entries", "entry": "RESULT", "topics": ["a"]}]},
               {"id": "III", "style": "ROMAN", "title": "Kiểm tra", "sources": [
                 {"kind": "entries", "entry": "RESULT", "lead": "Kiểm tra {probe.count} nơi:", "topics": ["b"]}]}],
             "annexes": [{"heading": "Phụ lục", "title": ["VIỆC {month}"], "landscape": true, "source": "probe.table"}]}
            """;
    private final AtomicInteger evaluations = new AtomicInteger();
    private List<TopicTexts> texts = List.of();
    private OfficeCopies copies = OfficeCopies.none();

    @Test
    void aFigurePrintedInThreePlacesIsCountedOnceAndKnowsItsRecords() {
        texts = List.of(new TopicTexts("a",
                List.of(new UnitText(7, "Chi cục TĐC", 0, "Xong {probe.count|unit}", null, false, List.of())),
                List.of()));
        OfficialDocument document = compile();
        assertThat(evaluations).hasValue(1);
        assertThat(document.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.key()).isEqualTo("probe.count");
            assertThat(figure.printed()).isEqualTo("02");
            assertThat(figure.records()).extracting(RecordRef::id).containsExactly(11L, 12L);
        });
        assertThat(paragraph(document, "II/0/e7").text()).isEqualTo("Xong 02 việc");
        assertThat(document.annexes().getFirst().body().getFirst()).isInstanceOfSatisfying(Block.Table.class,
                table -> assertThat(table.rows().getFirst().cells().get(2).runs()).first()
                        .isEqualTo(new Run.Figure("02", "f1")));
    }

    @Test
    void everyMissingPartIsAHoleThatNamesItsOwner() {
        texts = List.of(new TopicTexts("a", List.of(),
                List.of(new Gap("Truy xuất nguồn gốc: chưa có nội dung", "Chi cục TĐC"))));
        OfficialDocument document = compile();
        assertThat(document.holes()).extracting(Block.Hole::owner).containsExactly("Văn phòng", "Văn phòng",
                "Chi cục TĐC");
        assertThat(paragraph(document, "I/0").text()).isEqualTo("Có 02 việc, chưa có […].");
    }

    @Test
    void theOfficesTextStandsInPlaceOfTheUnitsAndFootnotesRunThroughTheDocument() {
        texts = List.of(new TopicTexts("a",
                List.of(new UnitText(7, "TĐC", 0, "Của đơn vị", "Của văn phòng", true, List.of("Ghi chú một")),
                        new UnitText(8, "TĐC", 1, "Dòng hai", null, false, List.of("Ghi chú *hai*"))),
                List.of()));
        copies = new OfficeCopies(
                Map.of("I/0", new OfficeCopies.Copy("Văn phòng viết lại: {probe.count}.", "Câu cũ của mẫu.")));
        OfficialDocument document = compile();
        assertThat(paragraph(document, "II/0/e7").text()).isEqualTo("Của văn phòng");
        assertThat(paragraph(document, "II/0/e7").origin()).isEqualTo(new Block.Origin("entry", 7, "TĐC"));
        assertThat(paragraph(document, "II/0/e8").style()).isEqualTo(Block.ParagraphStyle.SUB_BULLET);
        assertThat(paragraph(document, "II/0/e8").runs().getLast())
                .isInstanceOfSatisfying(Run.Footnote.class, note -> assertThat(note.number()).isEqualTo(2));
        assertThat(paragraph(document, "I/0").text()).isEqualTo("Văn phòng viết lại: 02.");
    }

    @Test
    void aLeadingLineStandsAboveWhatItLeadsToAndOnlyThen() {
        texts = List.of(new TopicTexts("b", List.of(new UnitText(7, "TĐC", 0, "Chợ A", null, false, List.of())),
                List.of()));
        OfficialDocument document = compile();
        assertThat(paragraph(document, "III/0/lead").text()).isEqualTo("Kiểm tra 02 nơi:");
        assertThat(paragraph(document, "III/0/e7").style()).isEqualTo(Block.ParagraphStyle.SUB_BULLET);
        texts = List.of(new TopicTexts("b", List.of(), List.of()));
        assertThat(compile().body()).extracting(Block::id).doesNotContain("III/0/lead");
    }

    @Test
    void headAndHeadingsSpeakOfThePeriod() {
        OfficialDocument document = compile();
        assertThat(document.head().subject()).isEqualTo("Kết quả tháng 10/2023");
        assertThat(document.head().symbol()).isEqualTo("BC-KHCN");
        assertThat(document.body().getFirst())
                .isEqualTo(new Block.Heading("I", "I", Block.HeadingStyle.ROMAN, "I.", "Nhiệm vụ 10"));
        assertThat(document.annexes().getFirst().title()).containsExactly("VIỆC 10");
    }

    private static Block.Paragraph paragraph(OfficialDocument document, String id) {
        return (Block.Paragraph) document.body().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
    }

    private OfficialDocument compile() {
        Outline outline = OutlineFile.read(OUTLINE);
        ReportCompiler compiler = new ReportCompiler(FiguresOf.sources(new Probe()),
                new Registers(List.of(new ProbeLines()), List.of(new ProbeTable())),
                (period, session, choices) -> (kind, topics) -> texts.stream()
                        .filter(topic -> topics.contains(topic.topic())).toList());
        return compiler.compile(
                new CompileOrder(outline,
                        new DepartmentDetails(1, "x", "Sở", "UBND TỈNH", "SỞ", "Thử Nghiệm", "KHCN", LocalDate.EPOCH),
                        Period.month(2023, 10), PeriodCalendar.ADMINISTRATIVE, LocalDate.of(2023, 10, 14), copies,
                        Map.of(), Map.of()),
                ReportCompiler.Progress.SILENT);
    }

    private final class Probe implements FigureSource {
        @Override
        public String code() {
            return "probe";
        }

        @Override
        public Optional<FigureResult> evaluate(FigureKey key, FigureContext context) {
            if (!key.measure().equals("count")) {
                return Optional.empty();
            }
            evaluations.incrementAndGet();
            return Optional.of(FigureResult.count(
                    List.of(new RecordRef("probe", 11, "A", Map.of()), new RecordRef("probe", 12, "B", Map.of())),
                    "việc",
                    "việc của kỳ", context.asOf()));
        }

        @Override
        public List<FigureOption> options(FigureContext context) {
            return List.of();
        }
    }

    private static final class ProbeLines implements LineSource {
        @Override
        public String code() {
            return "probe.lines";
        }

        @Override
        public List<ReportLine> lines(Map<String, String> parameters, FigureContext context) {
            return List.of(new ReportLine("l1", 1, "Việc {probe.count}", List.of(), List.of()));
        }
    }

    private static final class ProbeTable implements TableSource {
        @Override
        public String code() {
            return "probe.table";
        }

        @Override
        public ReportTable table(Map<String, String> parameters, FigureContext context) {
            return new ReportTable(List.of(new ReportTable.Column("TT", 1, true)), List.of(new ReportTable.Row(false,
                    List.of("1", "12/UBND", "{probe.count}"), new RecordRef("probe", 11, "A", Map.of()))));
        }
    }
}
