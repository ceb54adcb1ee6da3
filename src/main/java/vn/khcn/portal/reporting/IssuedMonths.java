package vn.khcn.portal.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.entries.PeriodSeal;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.press.Annex;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.OfficialDocument;

/**
 * What a unit wrote for a month is closed to it once a report of the month is issued that prints it, until the office
 * opens a replacement. Another report of the month, which prints none of it, closes nothing.
 */
@Component
@Transactional(readOnly = true)
class IssuedMonths implements PeriodSeal {
    private final Reports reports;
    private final ReportDrafts drafts;
    private final ApprovalService approval;

    IssuedMonths(Reports reports, ReportDrafts drafts, ApprovalService approval) {
        this.reports = reports;
        this.drafts = drafts;
        this.approval = approval;
    }

    @Override
    public boolean sealed(Period month, Collection<Long> entries) {
        if (entries.isEmpty()) {
            return false;
        }
        Set<Long> written = Set.copyOf(entries);
        List<Report> ofMonth = reports.findByPeriod(month.code());
        Set<Long> replaced = ofMonth.stream().flatMap(r -> Stream.ofNullable(r.replacesId()))
                .collect(Collectors.toSet());
        Map<Long, ApprovalState> states = approval.states(SubjectKind.REPORT,
                ofMonth.stream().map(Report::id).toList());
        return ofMonth.stream().filter(r -> !replaced.contains(r.id()))
                .filter(r -> Objects.requireNonNull(states.get(r.id())).isFinal())
                .flatMap(r -> drafts.findByReportIdAndNumber(r.id(), r.draftNumber()).stream())
                .anyMatch(draft -> prints(Trees.read(draft.tree()), written));
    }

    private static boolean prints(OfficialDocument document, Set<Long> entries) {
        return Stream
                .concat(document.body().stream(), document.annexes().stream().map(Annex::body).flatMap(List::stream))
                .filter(Block.Paragraph.class::isInstance).map(b -> ((Block.Paragraph) b).origin())
                .anyMatch(o -> o != null && o.kind().equals("entry") && entries.contains(o.id()));
    }
}
