package vn.khcn.portal.documents;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NumberBooks extends Repository<NumberBook, Long> {
    NumberBook saveAndFlush(NumberBook book);

    /** Waits for whoever is giving a number in this book. A locking read sees what was committed last. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from NumberBook b where b.registerCode = :register and b.bookYear = :year")
    Optional<NumberBook> lock(String register, int year);

    Optional<NumberBook> findByRegisterCodeAndBookYear(String registerCode, int bookYear);

    List<NumberBook> findAllByOrderByBookYearDescRegisterCode();
}
