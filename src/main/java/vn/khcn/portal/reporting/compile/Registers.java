package vn.khcn.portal.reporting.compile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.lines.LineSource;
import vn.khcn.portal.lines.ReportLine;
import vn.khcn.portal.lines.ReportTable;
import vn.khcn.portal.lines.TableSource;

/** The registers that write lines and tables, by code. */
@Component
public class Registers {
    private final Map<String, LineSource> lines;
    private final Map<String, TableSource> tables;

    Registers(List<LineSource> lines, List<TableSource> tables) {
        this.lines = lines.stream().collect(Collectors.toMap(LineSource::code, Function.identity()));
        this.tables = tables.stream().collect(Collectors.toMap(TableSource::code, Function.identity()));
    }

    /** Codes that an outline may name as source of lines. */
    public Set<String> lineCodes() {
        return new TreeSet<>(lines.keySet());
    }

    /** Codes that an outline may name as source of a table or annex. */
    public Set<String> tableCodes() {
        return new TreeSet<>(tables.keySet());
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
