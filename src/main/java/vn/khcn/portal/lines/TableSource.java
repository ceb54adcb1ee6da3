package vn.khcn.portal.lines;

import java.util.Map;

/** A bean of a room that fills a table or an annex from its records. */
public interface TableSource {
    /** Unique in the portal, for example {@code tasks.annex}. */
    String code();

    ReportTable table(Map<String, String> parameters, FigureContext context);
}
