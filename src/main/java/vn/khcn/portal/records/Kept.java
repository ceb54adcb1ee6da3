package vn.khcn.portal.records;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a department asks again and again and seldom changes, such as its units or its periods' rules: read once for each
 * department, kept until somebody changes it. A transaction that changes it keeps its own until it ends.
 *
 * @param <T> what is kept; it must not change
 */
public final class Kept<T extends Object> {
    private static final Set<Kept<?>> ALL = Collections.newSetFromMap(Collections.synchronizedMap(new WeakHashMap<>()));
    private final Supplier<T> read;
    private final Map<Long, T> known = new ConcurrentHashMap<>();
    private long changes;

    /** @param read asks the database, for the department that acts */
    public Kept(Supplier<T> read) {
        this.read = read;
        ALL.add(this);
    }

    /** Rows were written past all of them. */
    static void everythingChanged() {
        synchronized (ALL) {
            ALL.forEach(Kept::changed);
        }
    }

    /** What was committed last, or what the running transaction made of it. */
    public T get() {
        Change change = change();
        if (change != null) {
            return change.get();
        }
        long department = CurrentActor.find().map(Actor::departmentId).orElse(DepartmentResolver.NOBODY);
        T value = known.get(department);
        if (value == null) {
            long before = changes();
            value = read.get();
            keep(department, value, before);
        }
        return value;
    }

    /** To be called after each change, in the transaction that makes it. */
    public void changed() {
        Change change = change();
        if (change != null) {
            change.own = null;
        } else if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forget();
        } else {
            change = new Change();
            TransactionSynchronizationManager.bindResource(this, change);
            TransactionSynchronizationManager.registerSynchronization(change);
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable Change change() {
        return (Change) TransactionSynchronizationManager.getResource(this);
    }

    private synchronized long changes() {
        return changes;
    }

    /** What was read while somebody else committed a change may be the old one, and is not kept. */
    private synchronized void keep(long department, T value, long before) {
        if (changes == before) {
            known.put(department, value);
        }
    }

    private synchronized void forget() {
        changes++;
        known.clear();
    }

    private final class Change implements TransactionSynchronization {
        private @Nullable T own;

        private T get() {
            T value = own;
            if (value == null) {
                value = read.get();
                own = value;
            }
            return value;
        }

        /** Before anybody who reacts to the commit asks again. */
        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Kept.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Kept.this, this);
        }

        @Override
        public void afterCommit() {
            forget();
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Kept.this);
            forget();
        }
    }
}
