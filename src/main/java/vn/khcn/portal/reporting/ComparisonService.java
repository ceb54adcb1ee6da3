package vn.khcn.portal.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.reporting.ComparisonPartner.Relation;

/** Holds a report against another one, or against an older draft of itself. */
@Service
@Transactional(readOnly = true)
public class ComparisonService {
    private final ReportService reports;

    ComparisonService(ReportService reports) {
        this.reports = reports;
    }

    /** Everything a report can be held against, the most asked for first. */
    public List<ComparisonPartner> partners(long id) {
        ReportSummary own = reports.find(id).orElseThrow(() -> BusinessRule.broken("reporting.rule.gone"));
        List<ComparisonPartner> partners = new ArrayList<>();
        reports.list().stream().filter(r -> r.id() != id && r.draft() > 0)
                .forEach(r -> partners.add(new ComparisonPartner(relation(own, r), r, 0)));
        reports.drafts(id).stream().filter(d -> d.number() != own.draft())
                .forEach(d -> partners.add(new ComparisonPartner(Relation.DRAFT, own, d.number())));
        partners.sort(Comparator.comparing(ComparisonPartner::relation)
                .thenComparing(p -> p.report().period(), Comparator.reverseOrder())
                .thenComparing(ComparisonPartner::draft, Comparator.reverseOrder()));
        return partners;
    }

    /** The other one first, the report's own draft second. @param draft 0 for the newest */
    public Comparison compare(ComparisonPartner other, long id, int draft) {
        return Comparison.of(reports.tree(other.report().id(), other.draft()).orElseThrow(),
                reports.tree(id, draft).orElseThrow());
    }

    private static Relation relation(ReportSummary own, ReportSummary other) {
        if (other.regime() == own.regime() && other.period().equals(own.period().previous())) {
            return Relation.PREVIOUS;
        }
        if (other.regime() == own.regime() && other.period().equals(own.period().lastYear())) {
            return Relation.LAST_YEAR;
        }
        return end(other.period()).equals(end(own.period())) ? Relation.SAME_PERIOD : Relation.OTHER;
    }

    private static Period end(Period period) {
        return period.months().getLast();
    }
}
