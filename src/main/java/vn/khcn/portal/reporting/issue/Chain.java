package vn.khcn.portal.reporting.issue;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.records.CurrentActor;

/** The end of the chain, where links are added. */
@Component
public class Chain {
    private final ChainHeads heads;
    private final ChainStart start;
    private final FrozenIssues issues;
    private final BusinessClock clock;
    private final InstantSource machineTime = InstantSource.system();

    Chain(ChainHeads heads, ChainStart start, FrozenIssues issues, BusinessClock clock) {
        this.heads = heads;
        this.start = start;
        this.issues = issues;
        this.clock = clock;
    }

    /**
     * Nobody else of the department issues until the transaction ends. Must be its first statement, so that everything
     * read afterwards is read as of now and not as of before the wait.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock() {
        start.begin();
        if (heads.lock().isEmpty()) {
            throw new IllegalStateException("The chain of the department has no head");
        }
    }

    /** Adds a link; returns the number of the issue. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long append(Freeze freeze) {
        ChainHead head = heads.lock().orElseThrow();
        FrozenIssue issue = issues.saveAndFlush(new FrozenIssue(freeze, head, clock.now(), machineTime.instant(),
                CurrentActor.get().name()));
        head.append(issue.hash());
        heads.saveAndFlush(head);
        return issue.id();
    }
}
