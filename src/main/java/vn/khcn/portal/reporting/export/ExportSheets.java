package vn.khcn.portal.reporting.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.press.SheetTable;
import vn.khcn.portal.shell.Translations;

/** The same report as a spreadsheet of three sheets; each column names its field of the JSON too. */
final class ExportSheets {
    private static final String TEXTS = "reporting.export.";
    private final Translations texts;
    private final ExportedReport report;

    ExportSheets(Translations texts, ExportedReport report) {
        this.texts = texts;
        this.report = report;
    }

    List<SheetTable> all() {
        return List.of(table("general", general(), "field", "meaning", "value"),
                table("figures", report.figures().stream().map(ExportSheets::figure).toList(), "key", "indicator",
                        "measure", "value", "unit", "printed", "definition", "asOf", "records", "places", "override"),
                table("text", text(), "section", "number", "title", "code", "text"));
    }

    private List<List<SheetTable.Cell>> general() {
        ExportedReport.Paper paper = report.document();
        List<List<SheetTable.Cell>> rows = new ArrayList<>();
        add(rows, "schema", report.schema());
        add(rows, "agency.code", report.agency().code());
        add(rows, "agency.name", report.agency().name());
        add(rows, "agency.parent", report.agency().parent());
        add(rows, "regime.code", report.regime().code());
        add(rows, "regime.name", report.regime().name());
        add(rows, "period.code", report.period().code());
        add(rows, "period.label", report.period().label());
        add(rows, "period.from", report.period().from());
        add(rows, "period.to", report.period().to());
        add(rows, "document.state", paper.state());
        add(rows, "document.draft", paper.draft());
        add(rows, "document.kind", paper.kind());
        add(rows, "document.number", paper.number());
        add(rows, "document.symbol", paper.symbol());
        add(rows, "document.date", paper.date());
        add(rows, "document.title", paper.title());
        add(rows, "document.addressees", String.join("; ", paper.addressees()));
        add(rows, "document.recipients", String.join("; ", paper.recipients()));
        add(rows, "document.signedBy", String.join("; ", paper.signedBy()));
        return rows;
    }

    private void add(List<List<SheetTable.Cell>> rows, String field, @Nullable Object value) {
        rows.add(cells(field, texts.vietnamese(TEXTS + field), value));
    }

    private static List<SheetTable.Cell> figure(ExportedReport.Figure f) {
        return cells(f.key(), f.indicator(), f.measure(), f.value(), f.unit(), f.printed(), f.definition(), f.asOf(),
                f.records(), String.join(", ", f.places()), f.override());
    }

    private List<List<SheetTable.Cell>> text() {
        List<List<SheetTable.Cell>> rows = new ArrayList<>();
        for (ExportedReport.Section s : report.sections()) {
            if (s.texts().isEmpty() && s.tables().isEmpty()) {
                rows.add(cells(s.code(), s.number(), s.title(), "", ""));
            }
            s.texts().forEach(t -> rows.add(cells(s.code(), s.number(), s.title(), t.code(), t.text())));
            s.tables().forEach(table -> {
                rows.add(cells(s.code(), s.number(), s.title(), table.code(), String.join(" | ", table.columns())));
                table.rows().forEach(row -> rows
                        .add(cells(s.code(), s.number(), s.title(), table.code(), String.join(" | ", row))));
            });
        }
        return rows;
    }

    private SheetTable table(String sheet, List<List<SheetTable.Cell>> rows, String... columns) {
        return new SheetTable(texts.vietnamese(TEXTS + sheet),
                Arrays.stream(columns).map(c -> texts.vietnamese(TEXTS + c) + " (" + c + ")").toList(), rows);
    }

    private static List<SheetTable.Cell> cells(@Nullable Object... values) {
        return Arrays.stream(values).map(SheetTable.Cell::of).toList();
    }
}
