package vn.khcn.portal.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.indicators.FactEntry;
import vn.khcn.portal.indicators.FactService;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.Measure;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;
import vn.khcn.portal.reporting.template.RegimeDetails;
import vn.khcn.portal.reporting.template.RegimeService;
import vn.khcn.portal.reporting.template.TemplateService;

/** Founds a department with a template, a regime and an indicator with facts, for the tests of reports. */
@Component
public class ReportOffice {
    public static final Period OCTOBER = Period.month(2023, 10);
    public static final String OUTLINE = """
            {"code": "THU", "name": "Báo cáo thử", "documentKind": "BC", "type": "BÁO CÁO",
             "subject": "Kết quả công tác {period}", "recipients": ["UBND tỉnh", "Lưu: VT, VP"],
             "signature": ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
             "sections": [
               {"id": "I", "style": "ROMAN", "title": "Kết quả", "sources": [
                 {"kind": "text", "style": "BODY", "text": "Đã thử nghiệm {ind.period?code=TN.MAU} mẫu, luỹ kế {ind.cumulative?code=TN.MAU|unit}."}]}]}
            """;
    private final TestOffice offices;
    private final TemplateService templates;
    private final RegimeService regimes;
    private final IndicatorService indicators;
    private final FactService facts;
    private final ReportService reports;
    private final CompileService compiles;
    private final ReviewService review;
    private final IssueService issues;

    ReportOffice(TestOffice offices, TemplateService templates, RegimeService regimes, IndicatorService indicators,
            FactService facts, ReportService reports, CompileService compiles, ReviewService review,
            IssueService issues) {
        this.offices = offices;
        this.templates = templates;
        this.regimes = regimes;
        this.indicators = indicators;
        this.facts = facts;
        this.reports = reports;
        this.compiles = compiles;
        this.review = review;
        this.issues = issues;
    }

    /** The department, its regime, and the indicator that its report prints. */
    public record Desk(Office office, long regime, long indicator) {
        public Actor actor(Role role) {
            return office.actor(role);
        }
    }

    public Desk found(String outline) {
        Office office = offices.found();
        return CurrentActor.callAs(Actor.portal(office.department().id()), () -> {
            long indicator = indicators.define(new IndicatorDefinition("TN.MAU", "Mẫu thử nghiệm", "mẫu", Measure.FLOW,
                    0, 1, "", null, null, null));
            long template = templates.importFile(outline);
            templates.publish(template);
            long regime = regimes.save(new RegimeDetails(0, 0, "Báo cáo tháng", "", "UBND tỉnh",
                    PeriodCalendar.ADMINISTRATIVE, PeriodKind.MONTH, 0, 2, template)).id();
            Desk desk = new Desk(office, regime, indicator);
            test(desk, 27);
            test(desk, 13);
            return desk;
        });
    }

    public Desk found() {
        return found(OUTLINE);
    }

    /** Another regime of the same department. */
    public Desk another(Desk desk, String outline) {
        return CurrentActor.callAs(Actor.portal(desk.office().department().id()), () -> {
            long template = templates.importFile(outline);
            templates.publish(template);
            return new Desk(desk.office(), regimes.save(new RegimeDetails(0, 0, "Báo cáo khác", "", "UBND tỉnh",
                    PeriodCalendar.ADMINISTRATIVE, PeriodKind.MONTH, 0, 2, template)).id(), desk.indicator());
        });
    }

    /** Another test of some samples on 10/10/2023. */
    public void test(Desk desk, int samples) {
        CurrentActor.runAs(Actor.portal(desk.office().department().id()), () -> facts.record(desk.indicator(),
                new FactEntry(LocalDate.of(2023, 10, 10), BigDecimal.valueOf(samples), "", "", "", "")));
    }

    /** A compiled report. */
    public long compiled(Desk desk) {
        return CurrentActor.callAs(desk.actor(Role.OFFICE), () -> {
            long report = reports.open(desk.regime(), OCTOBER);
            compiles.compile(report, Progress.SILENT);
            return report;
        });
    }

    /** Submitted, approved, signed and numbered: ready to be issued. */
    public long ready(Desk desk) {
        long report = compiled(desk);
        CurrentActor.runAs(desk.actor(Role.OFFICE), () -> review.submit(report));
        CurrentActor.runAs(desk.actor(Role.DIRECTOR), () -> review.approve(report));
        CurrentActor.runAs(desk.actor(Role.DIRECTOR), () -> review.sign(report));
        CurrentActor.runAs(desk.actor(Role.REGISTRY),
                () -> issues.number(report, null, LocalDate.of(2023, 10, 13)));
        return report;
    }

    public long issued(Desk desk) {
        long report = ready(desk);
        return CurrentActor.callAs(desk.actor(Role.REGISTRY), () -> issues.issue(report));
    }
}
