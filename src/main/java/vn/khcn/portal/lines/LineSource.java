package vn.khcn.portal.lines;

import java.util.List;
import java.util.Map;

/** A bean of a room that writes report lines from its records. */
public interface LineSource {
    /** Unique in the portal, for example {@code documents.issued}. */
    String code();

    List<ReportLine> lines(Map<String, String> parameters, FigureContext context);

    /** The same within an asking session: a figure that the source looks at is not counted again where it is printed. */
    default List<ReportLine> lines(Map<String, String> parameters, Figures.Session session) {
        return lines(parameters, session.context());
    }

    /** Ways of asking worth offering by name: code with its parameters → what the reader calls it. */
    default Map<String, String> ways() {
        return Map.of();
    }

    /** What the records say about the period that follows: lines for its plans. Most sources look back only. */
    default List<ReportLine> plans(Map<String, String> parameters, Figures.Session session) {
        return List.of();
    }
}
