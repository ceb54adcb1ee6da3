package vn.khcn.portal.reporting.compile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.khcn.portal.lines.ByCode;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.lines.LineSource;
import vn.khcn.portal.lines.ReportLine;
import vn.khcn.portal.lines.ReportTable;
import vn.khcn.portal.lines.TableSource;

/** The registers that write lines and tables, by code. */
@Component
public class Registers {
    private final ByCode<LineSource> lines;
    private final ByCode<TableSource> tables;

    Registers(List<LineSource> lines, List<TableSource> tables) {
        this.lines = new ByCode<>(lines, LineSource::code);
        this.tables = new ByCode<>(tables, TableSource::code);
    }

    /** Codes that an outline may name as source of lines. */
    public Set<String> lineCodes() {
        return new TreeSet<>(lines.codes());
    }

    /** Codes that an outline may name as source of a table or annex. */
    public Set<String> tableCodes() {
        return new TreeSet<>(tables.codes());
    }

    List<ReportLine> lines(String code, Map<String, String> parameters, Figures.Session session) {
        LineSource source = lines.get(code);
        if (source == null) {
            throw new IllegalArgumentException("No source of lines: " + code);
        }
        return source.lines(parameters, session);
    }

    ReportTable table(String code, Map<String, String> parameters, FigureContext context) {
        TableSource source = tables.get(code);
        if (source == null) {
            throw new IllegalArgumentException("No source of tables: " + code);
        }
        return source.table(parameters, context);
    }
}
