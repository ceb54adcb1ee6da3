package vn.khcn.portal.reporting.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.press.DocumentHead;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.press.Signature;
import vn.khcn.portal.reporting.ReportService;
import vn.khcn.portal.reporting.ReportSummary;
import vn.khcn.portal.reporting.issue.ArchiveService;
import vn.khcn.portal.reporting.issue.IssueSummary;
import vn.khcn.portal.reporting.template.RegimeDetails;
import vn.khcn.portal.reporting.template.RegimeService;
import vn.khcn.portal.shell.Translations;

/** Makes the export of a report; the screens and the interface for other systems both hand out what it makes. */
@Service
@Transactional(readOnly = true)
public class ExportService {
    private static final JsonMapper JSON = JsonMapper.builder()
            .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, false)
            .configure(SerializationFeature.INDENT_OUTPUT, true)
            .configure(tools.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.ALWAYS)).build();
    private final ReportService reports;
    private final ArchiveService archive;
    private final RegimeService regimes;
    private final PeopleService people;
    private final PressService press;
    private final Translations texts;

    ExportService(ReportService reports, ArchiveService archive, RegimeService regimes, PeopleService people,
            PressService press, Translations texts) {
        this.reports = reports;
        this.archive = archive;
        this.regimes = regimes;
        this.people = people;
        this.press = press;
        this.texts = texts;
    }

    /** A report as it stands: the issued one from its frozen tree, else a draft. @param draft 0 for the newest */
    public ExportedReport of(long report, int draft) {
        ReportSummary summary = reports.find(report).orElseThrow(() -> BusinessRule.broken("reporting.rule.gone"));
        Optional<IssueSummary> issue = archive.ofReport(report);
        if (issue.isPresent()) {
            return export(summary, archive.tree(issue.get().id()), null);
        }
        OfficialDocument tree = reports.tree(report, draft)
                .orElseThrow(() -> BusinessRule.broken("reporting.rule.noDraft"));
        return export(summary, tree, draft == 0 ? summary.draft() : draft);
    }

    /** UTF-8 JSON; the same report always gives the same bytes. */
    public byte[] json(ExportedReport report) {
        return JSON.writeValueAsBytes(report);
    }

    /** Three sheets: general, figures, text. */
    public byte[] xlsx(ExportedReport report) {
        return press.sheets(new ExportSheets(texts, report).all());
    }

    private ExportedReport export(ReportSummary report, OfficialDocument tree, @Nullable Integer draft) {
        DepartmentDetails department = people.department();
        RegimeDetails regime = regimes.regime(report.regime());
        DateRange days = regime.calendar().range(report.period());
        ExportReader reader = new ExportReader(tree);
        return new ExportedReport(ExportedReport.SCHEMA,
                new ExportedReport.Agency(department.code(), tree.head().agency(), tree.head().parentAgency()),
                new ExportedReport.Regime(regime.code(), regime.name(), regime.calendar(), regime.periodKind()),
                new ExportedReport.PeriodCode(report.period().code(), report.period().label(), days.from(), days.to()),
                paper(tree, draft), reader.sections(), reader.figures());
    }

    private static ExportedReport.Paper paper(OfficialDocument tree, @Nullable Integer draft) {
        DocumentHead head = tree.head();
        Signature signature = tree.signature();
        return new ExportedReport.Paper(draft == null ? "ISSUED" : "DRAFT", draft, head.symbol().split("-", 2)[0],
                head.number(), head.number() == null ? null : head.numberLine().substring("Số: ".length()),
                head.date(), head.subject(), head.addressees(), tree.recipients(),
                signature == null ? List.of() : signature.authority());
    }
}
