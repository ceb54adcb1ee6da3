package vn.khcn.portal.shell;

import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.records.CurrentActor;

/** Drafts of forms: what each account is typing, kept until the form is saved. */
@Service
@Transactional
public class DraftService {
    private final Drafts drafts;
    private final BusinessClock clock;

    DraftService(Drafts drafts, BusinessClock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** My draft of a form, for example {@code assigned-task:12}. */
    @Transactional(readOnly = true)
    public Optional<DraftDetails> find(String formKey) {
        return mine(formKey).map(Draft::details);
    }

    /** Keeps what is typed now; the result is when. */
    @PreAuthorize("isAuthenticated()")
    public Instant keep(String formKey, String content) {
        Instant now = clock.now();
        drafts.save(mine(formKey).orElseGet(() -> new Draft(CurrentActor.get().accountId(), formKey)).write(content,
                now));
        return now;
    }

    @PreAuthorize("isAuthenticated()")
    public void discard(String formKey) {
        mine(formKey).ifPresent(drafts::delete);
    }

    private Optional<Draft> mine(String formKey) {
        return drafts.findByAccountIdAndFormKey(CurrentActor.get().accountId(), formKey);
    }
}
