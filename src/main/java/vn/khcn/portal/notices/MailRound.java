package vn.khcn.portal.notices;

import java.util.List;
import java.util.Optional;
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
 * Carries what was not mailed yet: one mail for each account with everything that is new to it. Each mail is a
 * transaction of its own: what could not be sent stays, and goes with the next round.
 */
@Component
class MailRound {
    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private final Notices notices;
    private final StaffService staff;
    private final ObjectProvider<Post> post;
    private final Letter letter;
    private final BusinessClock clock;
    private final TransactionTemplate one;

    MailRound(Notices notices, StaffService staff, ObjectProvider<Post> post, Letter letter, BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.notices = notices;
        this.staff = staff;
        this.post = post;
        this.letter = letter;
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
        for (long account : Optional.ofNullable(one.execute(s -> notices.accountsWaiting())).orElse(List.of())) {
            try {
                one.executeWithoutResult(status -> mail(carrier, account));
            } catch (RuntimeException e) {
                LOG.warn("A mail to account {} could not be sent and will be tried again: {}", account, e.toString());
            }
        }
    }

    /** Rows that another server is mailing just now are left to it. */
    private void mail(Post carrier, long account) {
        List<Notice> waiting = notices.lockWaiting(account);
        if (waiting.isEmpty()) {
            return;
        }
        // nobody to write to: an account without a mailbox has its bell
        Optional<AccountOption> reader = staff.accounts().stream()
                .filter(a -> a.id() == account && !a.email().isEmpty()).findFirst();
        reader.ifPresent(a -> {
            Letter.Text text = letter.of(a.name(), waiting.stream().map(Notice::details).toList());
            carrier.send(a.email(), text.subject(), text.body());
        });
        waiting.forEach(notice -> notice.mailed(clock.now()));
    }
}
