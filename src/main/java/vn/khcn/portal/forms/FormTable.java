package vn.khcn.portal.forms;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.forms.definition.FormFile;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.lines.ReportTable;
import vn.khcn.portal.lines.TableSource;

/**
 * A number form as a table or annex of a report: the version in force, or the one units were asked with. Counted cells are
 * the report's own figures; what units have not handed in is a gap of the report.
 */
@Component
class FormTable implements TableSource {
    private final FormVersions versions;
    private final RoundReading reading;
    private final Figures figures;

    FormTable(FormVersions versions, RoundReading reading, Figures figures) {
        this.versions = versions;
        this.reading = reading;
        this.figures = figures;
    }

    @Override
    public String code() {
        return "forms.table";
    }

    /** @param parameters {@code form}: its code; {@code asked=only}: no rows for a period that nobody was asked about */
    @Override
    @Transactional(readOnly = true)
    public ReportTable table(Map<String, String> parameters, FigureContext context) {
        String code = parameters.getOrDefault("form", "");
        HandedIn handedIn = reading.handedIn(code, context.period());
        if (handedIn.form() == null && "only".equals(parameters.get("asked"))) {
            return new ReportTable(List.of(), List.of());
        }
        FormDefinition form = handedIn.form() != null
                ? handedIn.form()
                : versions.inForce(code).map(v -> FormFile.read(v.file()))
                        .orElseThrow(() -> new IllegalArgumentException("No number form: " + code));
        FilledForm filled = new FilledForm(form, figures.open(context), handedIn.cells());
        return new ReportTable(
                filled.headings().stream().map(h -> new ReportTable.Column(h.title(), h.weight(), h.align())).toList(),
                filled.lines().stream().map(line -> row(line, handedIn)).toList(),
                handedIn.missing(form).stream().map(gap -> new ReportTable.Missing(
                        "Số liệu %s của đơn vị chưa gửi".formatted(FormTitle.of(form)), gap)).toList());
    }

    private static ReportTable.Row row(FilledForm.Line line, HandedIn handedIn) {
        List<String> cells = line.cells().stream().map(c -> c.figure() != null
                ? "{" + c.figure() + "}"
                : Sentence.escape(c.text())).toList();
        // a total speaks about its rows, and its name prints bold like its numbers
        return new ReportTable.Row(line.group(), line.strong(), cells,
                line.group() || line.strong() ? null : handedIn.record());
    }
}
