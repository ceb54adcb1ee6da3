package vn.khcn.portal.records;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class KeptTest {
    private final AtomicInteger reads = new AtomicInteger();
    private final Map<Long, String> committed = new ConcurrentHashMap<>(Map.of(1L, "one", 2L, "two"));
    private @Nullable Runnable meanwhile;
    private Kept<String> kept = new Kept<>(() -> "");

    @BeforeEach
    void keep() {
        kept = new Kept<>(() -> {
            reads.incrementAndGet();
            String read = String.valueOf(committed.get(CurrentActor.get().departmentId()));
            if (meanwhile != null) {
                meanwhile.run();
            }
            return read;
        });
    }

    @Test
    void isReadOnceForEachDepartment() {
        assertThat(in(1)).isEqualTo("one");
        assertThat(in(2)).isEqualTo("two");
        assertThat(in(1)).isEqualTo("one");
        assertThat(reads).hasValue(2);
    }

    @Test
    void whoChangesItSeesTheChangeAndOthersOnceItIsCommitted() {
        in(1);
        transaction(TransactionDefinition.PROPAGATION_REQUIRED).executeWithoutResult(status -> {
            committed.put(1L, "new");
            kept.changed();
            assertThat(in(1)).isEqualTo("new");
            committed.put(1L, "newer");
            kept.changed();
            assertThat(in(1)).isEqualTo("newer");
            // a transaction of its own in between is somebody else
            transaction(TransactionDefinition.PROPAGATION_REQUIRES_NEW)
                    .executeWithoutResult(other -> assertThat(in(1)).isEqualTo("one"));
            assertThat(in(1)).isEqualTo("newer");
        });
        assertThat(in(1)).isEqualTo("newer");
    }

    @Test
    void whatIsTakenBackIsReadAnew() {
        in(1);
        transaction(TransactionDefinition.PROPAGATION_REQUIRED).executeWithoutResult(status -> {
            committed.put(1L, "new");
            kept.changed();
            assertThat(in(1)).isEqualTo("new");
            committed.put(1L, "one");
            status.setRollbackOnly();
        });
        assertThat(in(1)).isEqualTo("one");
    }

    @Test
    void whatWasReadBeforeAChangeIsNotKeptAfterIt() {
        meanwhile = () -> {
            committed.put(1L, "new");
            kept.changed();
        };
        assertThat(in(1)).isEqualTo("one");
        meanwhile = null;
        assertThat(in(1)).isEqualTo("new");
    }

    private String in(long department) {
        return CurrentActor.callAs(Actor.portal(department), kept::get);
    }

    private static TransactionTemplate transaction(int propagation) {
        TransactionTemplate template = new TransactionTemplate(new NoDatabase());
        template.setPropagationBehavior(propagation);
        return template;
    }

    /** Transactions whose only effect is that they begin and end. */
    private static final class NoDatabase extends AbstractPlatformTransactionManager {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return TransactionSynchronizationManager.isActualTransactionActive();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            // nothing to begin
        }

        @Override
        protected Object doSuspend(Object transaction) {
            return transaction;
        }

        @Override
        protected void doResume(@Nullable Object transaction, Object suspended) {
            // nothing to resume
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            // nothing to commit
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            // nothing to take back
        }
    }
}
