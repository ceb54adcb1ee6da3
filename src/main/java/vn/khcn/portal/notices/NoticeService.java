package vn.khcn.portal.notices;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.records.CurrentActor;

/** What an account is told, and what it has read. */
@Service
@Transactional
public class NoticeService {
    private final Notices notices;
    private final Delivery delivery;
    private final BusinessClock clock;

    NoticeService(Notices notices, Delivery delivery, BusinessClock clock) {
        this.notices = notices;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** Tells some accounts of the acting department; nobody is told of what they did themselves. */
    @PreAuthorize("isAuthenticated()")
    public void tell(Collection<Long> accounts, String messageKey, List<String> arguments, String route) {
        Set<Long> others = new LinkedHashSet<>(accounts);
        others.remove(CurrentActor.get().accountId());
        send(others, messageKey, arguments, route);
    }

    /** Tells what the acting account asked for, itself too. */
    @PreAuthorize("isAuthenticated()")
    public void send(Collection<Long> accounts, String messageKey, List<String> arguments, String route) {
        accounts.forEach(account -> notices.save(new Notice(account, messageKey, arguments, route, clock.now())));
        delivery.of(accounts);
    }

    /** Takes back what some accounts were told and does not hold any more: they did what they were reminded of. */
    @PreAuthorize("isAuthenticated()")
    public void settle(Collection<Long> accounts, Collection<String> messageKeys, String route) {
        List<Notice> settled = accounts.isEmpty()
                ? List.of()
                : notices.findByAccountIdInAndRouteAndMessageKeyIn(accounts, route, messageKeys);
        settled.forEach(notices::delete);
        if (!settled.isEmpty()) {
            delivery.of(settled.stream().map(Notice::accountId).distinct().toList());
        }
    }

    /** How many the acting account has not read. */
    @Transactional(readOnly = true)
    public long unread() {
        return notices.countByAccountIdAndReadAtIsNull(CurrentActor.get().accountId());
    }

    /** The acting account's latest, newest first. */
    @Transactional(readOnly = true)
    public List<NoticeDetails> latest(int most) {
        return notices.findByAccountIdOrderByCreatedAtDescIdDesc(CurrentActor.get().accountId(), Limit.of(most))
                .stream().map(Notice::details).toList();
    }

    /** Marks one of the acting account's notices as read; another account's is left alone. */
    @PreAuthorize("isAuthenticated()")
    public void read(long id) {
        notices.findById(id).filter(n -> n.accountId() == CurrentActor.get().accountId())
                .ifPresent(n -> n.read(clock.now()));
    }

    @PreAuthorize("isAuthenticated()")
    public void readAll() {
        notices.findByAccountIdAndReadAtIsNull(CurrentActor.get().accountId()).forEach(n -> n.read(clock.now()));
    }
}
