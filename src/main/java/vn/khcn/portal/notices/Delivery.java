package vn.khcn.portal.notices;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/**
 * Once the transaction that told something is committed: rings the bells, then lets the mail go. A person does not wait
 * for the mail server; a job does its mail itself, so that the mails of a day go out on that day.
 */
@Component
class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private final BellNews bells;
    private final MailRound mail;
    private final TaskExecutor executor;

    Delivery(BellNews bells, MailRound mail, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.bells = bells;
        this.mail = mail;
        this.executor = executor;
    }

    /** One round for all that the transaction tells. */
    void of(Collection<Long> accounts) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Told told) {
            told.accounts.addAll(accounts);
        } else if (!accounts.isEmpty()) {
            Told told = new Told(accounts);
            TransactionSynchronizationManager.bindResource(this, told);
            TransactionSynchronizationManager.registerSynchronization(told);
        }
    }

    private final class Told implements TransactionSynchronization {
        private final Set<Long> accounts;

        Told(Collection<Long> accounts) {
            this.accounts = new HashSet<>(accounts);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Delivery.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Delivery.this, this);
        }

        @Override
        public void afterCommit() {
            Actor actor = CurrentActor.get();
            try {
                bells.ring(accounts);
                if (actor.accountId() == 0) {
                    mail.go();
                } else {
                    executor.execute(() -> CurrentActor.runAs(Actor.portal(actor.departmentId()), mail::go));
                }
            } catch (RuntimeException e) {
                LOG.warn("What was told lies in the bell, its mail goes with the next round", e);
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Delivery.this);
        }
    }
}
