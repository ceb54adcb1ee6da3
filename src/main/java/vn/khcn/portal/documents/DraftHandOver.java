package vn.khcn.portal.documents;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.handover.Handing;
import vn.khcn.portal.people.handover.OpenWork;
import vn.khcn.portal.people.handover.UnitWork;
import vn.khcn.portal.people.handover.WorkItem;

/** A unit's documents that are not issued yet. The number books are the department's and go on. */
@Component
class DraftHandOver implements UnitWork {
    private static final String KIND = "documents.drafts";
    private final OutboundDocuments documents;
    private final PeopleService people;

    DraftHandOver(OutboundDocuments documents, PeopleService people) {
        this.people = people;
        this.documents = documents;
    }

    @Override
    public List<OpenWork> open(long unitId, LocalDate from) {
        List<WorkItem> items = documents.unissued(unitId).stream()
                .map(d -> new WorkItem(d.id(), d.shownSymbol() + " " + d.subject())).toList();
        return items.isEmpty() ? List.of() : List.of(new OpenWork(KIND, "documents.work.drafts", items));
    }

    @Override
    public void move(long unitId, LocalDate from, Handing to) {
        UnitOption ended = people.unit(unitId).orElseThrow();
        documents.unissued(unitId)
                .forEach(d -> d.giveTo(ended, people.unit(to.target(KIND, d.id())).orElseThrow()));
    }
}
