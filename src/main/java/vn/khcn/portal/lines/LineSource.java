package vn.khcn.portal.lines;

import java.util.List;
import java.util.Map;

/** A bean of a room that writes report lines from its records. */
public interface LineSource {
    /** Unique in the portal, for example {@code documents.issued}. */
    String code();

    List<ReportLine> lines(Map<String, String> parameters, FigureContext context);
}
