package vn.khcn.portal.days;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BegunDays extends Repository<BegunDay, Long> {
    BegunDay saveAndFlush(BegunDay day);

    Optional<BegunDay> findFirstByOrderByDayDesc();

    boolean existsByDay(LocalDate day);
}
