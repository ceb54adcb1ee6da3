package vn.khcn.portal.documents;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the book of a new year, in a transaction of its own: whoever comes second finds it open. */
@Component
class BookOpening {
    private final NumberBooks books;
    private final TransactionTemplate apart;

    BookOpening(NumberBooks books, PlatformTransactionManager transactions) {
        this.books = books;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The book, locked until the running transaction ends. */
    NumberBook locked(String register, int year) {
        return books.lock(register, year).orElseGet(() -> {
            try {
                apart.executeWithoutResult(status -> books.saveAndFlush(new NumberBook(register, year)));
            } catch (DataIntegrityViolationException openedMeanwhile) {
                // somebody else opened it at this moment, which is as good
            }
            return books.lock(register, year).orElseThrow();
        });
    }
}
