package vn.khcn.portal.meetings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khcn.portal.approval.ApprovalAction;

/**
 * The conclusions of a meeting as they are written and read.
 *
 * @param writable the reader may write now
 * @param possible steps the reader may take now
 * @param returned why it was returned, while it is
 */
public record ConclusionsPage(MeetingSummary meeting, List<GroupDetails> groups, boolean writable,
        Set<ApprovalAction> possible, String returned) {
    public ConclusionsPage {
        groups = List.copyOf(groups);
        possible = Set.copyOf(possible);
    }

    public Optional<LineDetails> line(long id) {
        return groups.stream().flatMap(g -> g.lines().stream()).filter(l -> l.id() == id).findFirst();
    }

    /** Lines that still lack a lead or a deadline. */
    public List<LineDetails> missing() {
        return groups.stream().flatMap(g -> g.lines().stream()).filter(l -> !l.missing().isEmpty()).toList();
    }
}
