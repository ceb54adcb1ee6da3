package vn.khcn.portal.notices;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.StaffService;

/**
 * Carries what was not mailed yet: one mail for each account with everything that is new to it. A round takes the
 * notices, sends outside of any transaction, then marks them: no row is locked while a mail server thinks. What could
 * not be sent is given back at once; what a server took before it died is free again after a while. Only where it died
 * between sending and marking does a second mail go.
 */
@Component
class MailRound {
    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    /** Much longer than a mail server may take to answer. */
    static final Duration TAKEN = Duration.ofMinutes(10);
    private final Notices notices;
    private final StaffService staff;
    private final ObjectProvider<Post> post;
    private final Letter letter;
    private final Enclosures enclosures;
    private final BusinessClock clock;
    private final TransactionTemplate one;

    MailRound(Notices notices, StaffService staff, ObjectProvider<Post> post, Letter letter,
            Enclosures enclosures, BusinessClock clock, PlatformTransactionManager transactions) {
        this.notices = notices;
        this.staff = staff;
        this.post = post;
        this.letter = letter;
        this.enclosures = enclosures;
        this.clock = clock;
        one = new TransactionTemplate(transactions);
        one.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** One round for the acting department. */
    void go() {
        Post carrier = post.getIfAvailable();
        if (carrier == null) {
            return;
        }
        List<Long> waiting = Objects.requireNonNull(one.execute(s -> notices.accountsWaiting(clock.now())));
        if (waiting.isEmpty()) {
            return;
        }
        Map<Long, AccountOption> readers = staff.accounts().stream()
                .collect(Collectors.toMap(AccountOption::id, Function.identity()));
        for (long account : waiting) {
            try {
                mail(carrier, account, Optional.ofNullable(readers.get(account)));
            } catch (RuntimeException e) {
                LOG.warn("A mail to account {} could not be sent and will be tried again: {}", account, e.toString());
            }
        }
    }

    private void mail(Post carrier, long account, Optional<AccountOption> reader) {
        Taken taken = Objects.requireNonNull(one.execute(status -> take(account, reader)));
        if (taken.notices().isEmpty()) {
            return;
        }
        try {
            taken.to().ifPresent(to -> carrier.send(to.email(), taken.text().subject(), taken.text().body(),
                    enclosures.of(to, taken.keys())));
        } catch (RuntimeException notSent) {
            one.executeWithoutResult(status -> notices.take(taken.notices(), null));
            throw notSent;
        }
        one.executeWithoutResult(status -> notices.mailed(taken.notices(), clock.now()));
    }

    /** @param to nobody where the account has no mailbox: it has its bell */
    private record Taken(List<Long> notices, Set<String> keys, Optional<AccountOption> to, Letter.Text text) {}

    /** Rows that another server is mailing just now are left to it. */
    private Taken take(long account, Optional<AccountOption> reader) {
        List<NoticeDetails> waiting = notices.lockWaiting(account, clock.now()).stream().map(Notice::details).toList();
        List<Long> ids = waiting.stream().map(NoticeDetails::id).toList();
        if (waiting.isEmpty()) {
            return new Taken(ids, Set.of(), Optional.empty(), new Letter.Text("", ""));
        }
        notices.take(ids, clock.now().plus(TAKEN));
        return new Taken(ids, waiting.stream().map(NoticeDetails::messageKey).collect(Collectors.toSet()),
                reader.filter(a -> !a.email().isEmpty()),
                letter.of(reader.map(AccountOption::name).orElse(""), waiting));
    }
}
