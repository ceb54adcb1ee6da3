package vn.khcn.portal.reporting.issue;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Founds a department's chain in a transaction of its own, before the one that issues reads anything: a lock on a row
 * that is not there yet would shut out its own founding.
 */
@Component
class ChainStart {
    private final ChainHeads heads;
    private final TransactionTemplate apart;

    ChainStart(ChainHeads heads, PlatformTransactionManager transactions) {
        this.heads = heads;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void begin() {
        try {
            apart.executeWithoutResult(status -> {
                if (heads.find().isEmpty()) {
                    heads.saveAndFlush(new ChainHead());
                }
            });
        } catch (DataIntegrityViolationException founded) {
            // Somebody else of the department was first; that is all we wanted.
        }
    }
}
