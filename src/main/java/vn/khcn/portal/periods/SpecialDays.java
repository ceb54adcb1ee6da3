package vn.khcn.portal.periods;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.Repository;

interface SpecialDays extends Repository<SpecialDay, LocalDate> {
    SpecialDay save(SpecialDay day);

    void deleteById(LocalDate day);

    boolean existsById(LocalDate day);

    List<SpecialDay> findAllByDayBetweenOrderByDay(LocalDate from, LocalDate to);

    List<SpecialDay> findAllByOrderByDay();
}
