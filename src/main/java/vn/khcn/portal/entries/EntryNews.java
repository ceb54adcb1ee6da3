package vn.khcn.portal.entries;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells open screens of this server that a part changed, once the change is committed. */
@Component
public class EntryNews {
    private final List<Consumer<EntriesChanged>> listeners = new CopyOnWriteArrayList<>();

    /** Listens until the returned action is run. */
    public Runnable listen(Consumer<EntriesChanged> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(Part part) {
        EntriesChanged change = new EntriesChanged(part.departmentId(), part.unitId(), part.period());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    listeners.forEach(listener -> listener.accept(change));
                }
            });
        }
    }
}
