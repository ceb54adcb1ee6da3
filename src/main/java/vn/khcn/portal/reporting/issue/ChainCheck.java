package vn.khcn.portal.reporting.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Recomputes the chain from the bytes, one paper after the other: never more than one is in memory. */
@Component
public class ChainCheck {
    private final FrozenIssues issues;
    private final ChainHeads heads;
    private final TransactionTemplate each;

    ChainCheck(FrozenIssues issues, ChainHeads heads, PlatformTransactionManager transactions) {
        this.issues = issues;
        this.heads = heads;
        each = new TransactionTemplate(transactions);
        each.setReadOnly(true);
        // A session of its own: what was looked at is let go.
        each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Hears how far the check is. */
    @FunctionalInterface
    public interface Step {
        void at(int done, int of);
    }

    /**
     * What came out.
     *
     * @param links every paper there is, by place
     * @param whole every link holds and the chain ends where its head says: nothing was cut off
     */
    public record Result(List<ChainLink> links, boolean whole) {
        public Result {
            links = List.copyOf(links);
        }
    }

    /** The whole chain; a broken or missing link shows from there on. */
    public Result all(Step step) {
        List<ChainLink> links = new ArrayList<>();
        int last = issues.last();
        String previous = ChainHead.START;
        boolean complete = true;
        for (int place = 1; place <= last; place++) {
            step.at(place - 1, last);
            ChainLink link = link(place, previous);
            if (link == null) {
                complete = false;
            } else {
                links.add(link);
                previous = link.issue().hash();
            }
        }
        String end = previous;
        boolean ends = Objects.requireNonNull(each.execute(status -> heads.find()
                .map(h -> h.hash().equals(end) && h.length() == last).orElse(last == 0)));
        return new Result(links, complete && ends && links.stream().allMatch(ChainLink::intact));
    }

    /** One paper: its bytes, its hashes, and the link before it. */
    public boolean one(int place) {
        String previous = place == 1 ? ChainHead.START : issues.hash(place - 1).orElse("");
        ChainLink link = link(place, previous);
        return link != null && link.intact();
    }

    private @org.jspecify.annotations.Nullable ChainLink link(int place, String previous) {
        return each.execute(status -> issues.findByPlace(place)
                .map(i -> new ChainLink(i.summary(false), i.intact(previous, place))).orElse(null));
    }
}
