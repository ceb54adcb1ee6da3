package vn.khcn.portal.reporting.compile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.press.OfficialDocument;

/** Counts a draft's figures again: at issue each must still be what was approved. */
@Component
public class FigureRecount {
    private final Figures figures;

    FigureRecount(Figures figures) {
        this.figures = figures;
    }

    /** The figures that are not what the draft prints any more, in the order of the document. */
    public List<FigureEvidence> changed(OfficialDocument draft, FigureContext context) {
        return changed(draft, figures.openReport(context));
    }

    /** The same within an asking session, which then knows what they come to now. */
    public List<FigureEvidence> changed(OfficialDocument draft, Figures.Session session) {
        return draft.figures().stream().filter(printed -> session.evaluate(FigureKey.parse(printed.key()))
                .filter(now -> same(printed, now)).isEmpty()).toList();
    }

    private static boolean same(FigureEvidence printed, FigureResult now) {
        return printed.printed().equals(now.value().printed())
                && counted(printed.records()).equals(counted(now.records()));
    }

    private static Map<String, Map<String, String>> counted(List<RecordRef> records) {
        return records.stream().collect(Collectors.toMap(r -> r.type() + ":" + r.id(), RecordRef::fields, (a, b) -> a));
    }
}
