package vn.khcn.portal.notices;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.khcn.portal.days.DayBegan;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.meetings.DirectiveBookService;
import vn.khcn.portal.meetings.DirectiveFilter;
import vn.khcn.portal.meetings.DirectiveState;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.meetings.ui.MeetingNavigation;

/**
 * Each morning one notice a person about directives: those due in 7, 3 or 1 days, and what is late. Who looks after a
 * late one and the office hear of it too.
 */
@Component
class DirectiveDigest {
    private static final Set<Long> DAYS_BEFORE = Set.of(7L, 3L, 1L);
    private static final int QUOTED = 60;
    private final NoticeService notices;
    private final Audience audience;
    private final DirectivePeople concerned;
    private final DirectiveBookService book;

    DirectiveDigest(NoticeService notices, Audience audience, DirectivePeople concerned, DirectiveBookService book) {
        this.notices = notices;
        this.audience = audience;
        this.concerned = concerned;
        this.book = book;
    }

    private static final class Digest {
        private final List<DirectiveSummary> soon = new ArrayList<>();
        private final List<DirectiveSummary> late = new ArrayList<>();
    }

    @EventListener
    void began(DayBegan began) {
        Map<Long, Digest> digests = new TreeMap<>();
        for (DirectiveSummary directive : open(DirectiveState.RUNNING, DirectiveState.UNANSWERED)) {
            LocalDate due = directive.due();
            if (due != null && DAYS_BEFORE.contains(ChronoUnit.DAYS.between(began.day(), due))) {
                concerned.workersOf(directive).forEach(a -> of(digests, a).soon.add(directive));
            }
        }
        List<DirectiveSummary> late = open(DirectiveState.LATE);
        if (!late.isEmpty()) {
            Set<Long> office = audience.with(Role.OFFICE);
            for (DirectiveSummary directive : late) {
                Set<Long> hear = new LinkedHashSet<>(concerned.workersOf(directive));
                hear.addAll(concerned.watchersOf(directive));
                hear.addAll(office);
                hear.forEach(a -> of(digests, a).late.add(directive));
            }
        }
        digests.forEach(this::tell);
    }

    private List<DirectiveSummary> open(DirectiveState... states) {
        return book.list(DirectiveFilter.of(states), PageRequest.of(0, 1000, Sort.by("due", "id")));
    }

    private static Digest of(Map<Long, Digest> digests, long account) {
        return digests.computeIfAbsent(account, a -> new Digest());
    }

    private void tell(long account, Digest digest) {
        String key = digest.late.isEmpty()
                ? "notices.digest.soon"
                : digest.soon.isEmpty() ? "notices.digest.late" : "notices.digest.both";
        notices.tell(List.of(account), key, List.of(Integer.toString(digest.late.size()),
                Integer.toString(digest.soon.size()), words(digest.late.isEmpty() ? digest.soon : digest.late)),
                MeetingNavigation.own());
    }

    /** The first one with its deadline, and how many more. */
    private static String words(List<DirectiveSummary> directives) {
        DirectiveSummary first = directives.getFirst();
        String text = first.plain().length() > QUOTED ? first.plain().substring(0, QUOTED) + "…" : first.plain();
        LocalDate due = first.due();
        return "“" + text + "”" + (due == null ? "" : " (" + DocumentReference.day(due) + ")")
                + (directives.size() > 1 ? " …" : "");
    }
}
