package vn.khcn.portal.documents;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.LineSource;
import vn.khcn.portal.lines.ReportLine;

/** One line per document issued in the period, by date and number; {@code order=newest} turns the list round. */
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
        List<IssuedInPeriod.Issued> documents = issued.in(parameters, context);
        return (NEWEST.equals(parameters.get("order")) ? documents.reversed() : documents).stream()
                .map(d -> new ReportLine("outbound:" + d.record().id(), 2,
                        Sentence.escape(d.text()) + ".", List.of(), List.of(d.record())))
                .toList();
    }
}
