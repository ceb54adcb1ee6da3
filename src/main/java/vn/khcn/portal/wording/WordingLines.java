package vn.khcn.portal.wording;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.lines.LineSource;
import vn.khcn.portal.lines.ReportLine;

/** Lines of registers by topic: {@code wording?topic=quality.import}, or of one pattern: {@code wording?pattern=…}. */
@Component
@Transactional(readOnly = true)
class WordingLines implements LineSource {
    static final String CODE = "wording";
    private final PatternService patterns;
    private final LineWriter writer;
    private final Figures figures;

    WordingLines(PatternService patterns, LineWriter writer, Figures figures) {
        this.patterns = patterns;
        this.writer = writer;
        this.figures = figures;
    }

    @Override
    public String code() {
        return CODE;
    }

    /** The registers that the department described itself: their lines belong to no topic by themselves. */
    @Override
    public Map<String, String> ways() {
        return patterns.all().stream().map(PatternDetails::pattern).filter(p -> p.topic().equals(p.register()))
                .collect(Collectors.toMap(p -> CODE + "?topic=" + p.topic(), LinePattern::name, (a, b) -> a,
                        TreeMap::new));
    }

    @Override
    public List<ReportLine> lines(Map<String, String> parameters, FigureContext context) {
        return lines(parameters, figures.open(context));
    }

    @Override
    public List<ReportLine> lines(Map<String, String> parameters, Figures.Session session) {
        return lines(parameters, session, false);
    }

    @Override
    public List<ReportLine> plans(Map<String, String> parameters, Figures.Session session) {
        return lines(parameters, session, true);
    }

    private List<ReportLine> lines(Map<String, String> parameters, Figures.Session session, boolean planned) {
        String topic = parameters.getOrDefault("topic", "");
        String code = parameters.getOrDefault("pattern", "");
        Desk desk = session.shared(Desk.class, () -> new Desk(patterns.all().stream().map(PatternDetails::pattern)
                .filter(LinePattern::used).toList(), writer.open(session)));
        return desk.used().stream()
                .filter(p -> code.isEmpty() ? p.planned() == planned && p.topic().equals(topic) : p.code().equals(code))
                .flatMap(p -> desk.writing().lines(p).stream()).toList();
    }

    /** The patterns in use and who writes by them. */
    private record Desk(List<LinePattern> used, LineWriter.Writing writing) {}
}
