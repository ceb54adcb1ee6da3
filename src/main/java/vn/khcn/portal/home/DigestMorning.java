package vn.khcn.portal.home;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khcn.portal.days.DayBegan;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.notices.NoticeService;
import vn.khcn.portal.people.AccountOption;

/** Each morning the digest goes to those who ordered it for this day and may still read it. */
@Component
class DigestMorning {
    private final DigestOrders orders;
    private final DigestService digest;
    private final NoticeService notices;

    DigestMorning(DigestOrders orders, DigestService digest, NoticeService notices) {
        this.orders = orders;
        this.digest = digest;
        this.notices = notices;
    }

    @EventListener
    void began(DayBegan began) {
        List<Long> wanted = orders.findAllByRhythmNot(DigestRhythm.NEVER).stream()
                .filter(o -> o.rhythm().on(began.day())).map(DigestOrder::accountId).toList();
        if (!wanted.isEmpty()) {
            Set<Long> may = digest.readers().stream().map(AccountOption::id).collect(Collectors.toSet());
            notices.tell(wanted.stream().filter(may::contains).toList(), DigestService.NEWS,
                    List.of(DocumentReference.day(began.day())), "");
        }
    }
}
