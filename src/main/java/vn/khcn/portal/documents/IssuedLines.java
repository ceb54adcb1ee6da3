package vn.khcn.portal.documents;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.HeldFigure;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.LineSource;
import vn.khcn.portal.lines.ReportLine;

/**
 * One line per document issued in the period, by date and number; {@code order=newest} turns the list round,
 * {@code cited=true} says number and date before the subject.
 */
@Component
class IssuedLines implements LineSource {
    private static final String NEWEST = "newest";
    private final IssuedInPeriod issued;

    IssuedLines(IssuedInPeriod issued) {
        this.issued = issued;
    }

    @Override
    public String code() {
        return "documents.issued";
    }

    @Override
    public List<ReportLine> lines(Map<String, String> parameters, FigureContext context) {
        boolean cited = Boolean.parseBoolean(parameters.get("cited"));
        List<IssuedInPeriod.Issued> documents = issued.in(parameters, context);
        return (NEWEST.equals(parameters.get("order")) ? documents.reversed() : documents).stream()
                .map(d -> cited
                        ? line(d, 1, d.record().label() + ": " + d.text())
                        : line(d, 2, d.text()))
                .toList();
    }

    private static ReportLine line(IssuedInPeriod.Issued document, int level, String text) {
        String words = Sentence.escape(text) + ".";
        HeldFigure figure = document.figure();
        return new ReportLine("outbound:" + document.record().id(), level,
                figure == null ? words : figure.in(words, IssuedFigures.held(document.record().id())), List.of(),
                List.of(document.record()));
    }
}
