package vn.khcn.portal.documents.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.handover.Handing;
import vn.khcn.portal.people.handover.OpenWork;
import vn.khcn.portal.people.handover.UnitWork;
import vn.khcn.portal.people.handover.WorkItem;

/** The drafts of legal documents a unit works on: those not promulgated yet. */
@Component
class LegalDraftHandOver implements UnitWork {
    private static final String KIND = "documents.legal";
    private final LegalDrafts drafts;
    private final DraftSteps steps;

    LegalDraftHandOver(LegalDrafts drafts, DraftSteps steps) {
        this.drafts = drafts;
        this.steps = steps;
    }

    @Override
    public List<OpenWork> open(long unitId, LocalDate from) {
        List<WorkItem> items = of(unitId).stream().map(d -> new WorkItem(d.id(), d.form().title())).toList();
        return items.isEmpty() ? List.of() : List.of(new OpenWork(KIND, "documents.work.legal", items));
    }

    @Override
    public void move(long unitId, LocalDate from, Handing to) {
        of(unitId).forEach(d -> d.giveTo(to.target(KIND, d.id())));
    }

    private List<LegalDraft> of(long unitId) {
        List<LegalDraft> own = drafts.findByUnitIdOrderById(unitId);
        Set<Long> ended = own.isEmpty()
                ? Set.of()
                : steps.findByDraftIdInOrderByTakenOnAscIdAsc(own.stream().map(LegalDraft::id).toList()).stream()
                        .filter(s -> s.step().kind().ends()).map(DraftStep::draftId).collect(Collectors.toSet());
        return own.stream().filter(d -> !ended.contains(d.id())).toList();
    }
}
