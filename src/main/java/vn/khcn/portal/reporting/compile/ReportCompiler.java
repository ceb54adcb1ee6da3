package vn.khcn.portal.reporting.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.press.Annex;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.DocumentHead;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.Signature;
import vn.khcn.portal.reporting.outline.Numbering;
import vn.khcn.portal.reporting.outline.Outline;
import vn.khcn.portal.reporting.outline.OutlineAnnex;
import vn.khcn.portal.reporting.outline.OutlineSection;
import vn.khcn.portal.reporting.outline.PeriodWords;

/** Makes the one tree of a report from its outline, the units' texts, figures and registers. The only way a report is made. */
@Component
public class ReportCompiler {
    private static final Logger LOG = LoggerFactory.getLogger(ReportCompiler.class);
    /** An annex that says so is not printed when it has no rows. */
    private static final String OMITTED = "omit";
    private final Figures figures;
    private final Registers registers;
    private final PeriodTexts texts;

    ReportCompiler(Figures figures, Registers registers, PeriodTexts texts) {
        this.figures = figures;
        this.registers = registers;
        this.texts = texts;
    }

    /** Hears how far it is: sections done of all. */
    @FunctionalInterface
    public interface Progress {
        Progress SILENT = (done, all) -> {};

        void reached(int done, int all);
    }

    /** Reads in the caller's transaction, so that every figure sees the same state of the records. */
    public OfficialDocument compile(CompileOrder order, Progress progress) {
        Outline outline = order.outline();
        FigureContext context = new FigureContext(order.period(), order.calendar(), order.asOf());
        Figures.Session session = figures.openReport(context);
        EvidenceBook evidence = new EvidenceBook(session);
        Composer composer = new Composer(evidence, order.copies());
        PeriodWords words = PeriodWords.of(order.period(), order.calendar(), order.asOf()).with(order.words());
        SectionSetter setter = new SectionSetter(composer, registers,
                texts.open(order.period(), session, order.choices()),
                session, words);
        Map<String, String> numbers = Numbering.of(outline);

        List<OutlineSection> sections = outline.allSections().toList();
        int all = sections.size() + outline.annexes().size();
        for (int i = 0; i < sections.size(); i++) {
            setter.set(sections.get(i), numbers);
            progress.reached(i + 1, all);
        }
        List<Block> body = composer.take();
        List<Annex> annexes = new ArrayList<>();
        for (int i = 0; i < outline.annexes().size(); i++) {
            Annex annex = annex("PL" + (i + 1), outline.annexes().get(i), composer, context, words);
            if (!OMITTED.equals(outline.annexes().get(i).parameters().get("whenEmpty")) || filled(annex)) {
                annexes.add(annex);
            }
            progress.reached(sections.size() + i + 1, all);
        }
        return new OfficialDocument(OfficialDocument.SCHEMA, head(order, words), body,
                new Signature(outline.signature(), null), words.fill(outline.recipients()), numbered(annexes),
                evidence.all());
    }

    /** Several annexes are told apart by Roman numbers, a single one has none; an outline may name each itself. */
    private static List<Annex> numbered(List<Annex> annexes) {
        boolean alike = annexes.size() > 1 && annexes.stream().map(Annex::heading).distinct().count() == 1;
        return !alike
                ? annexes
                : IntStream.range(0, annexes.size()).mapToObj(i -> annexes.get(i).headed(
                        annexes.get(i).heading() + " " + Numbering.roman(i + 1))).toList();
    }

    private static boolean filled(Annex annex) {
        return annex.body().stream()
                .anyMatch(block -> !(block instanceof Block.Table table) || !table.rows().isEmpty());
    }

    private Annex annex(String id, OutlineAnnex annex, Composer composer, FigureContext context, PeriodWords words) {
        try {
            new TableSetter(composer).set(id + "/0", id,
                    registers.table(annex.source(), annex.parameters(), context));
        } catch (RuntimeException failure) {
            LOG.warn("Annex {} failed", annex.source(), failure);
            composer.hole(id, id, HoleWords.source(annex.source()), HoleWords.OFFICE);
        }
        return new Annex(id, annex.heading(), words.fill(annex.title()), annex.landscape(), composer.take());
    }

    private static DocumentHead head(CompileOrder order, PeriodWords words) {
        Outline outline = order.outline();
        var department = order.department();
        return new DocumentHead(department.parentAgency(), department.agency(), null,
                outline.documentKind() + "-" + department.symbol(), department.place(), null, order.asOf(),
                outline.type(), words.fill(outline.subject()), words.fillParts(outline.addressees()),
                words.fillParts(outline.bases()));
    }
}
