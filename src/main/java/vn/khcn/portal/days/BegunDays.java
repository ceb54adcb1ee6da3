package vn.khcn.portal.days;

import java.time.LocalDate;
import org.springframework.data.repository.Repository;

interface BegunDays extends Repository<BegunDay, Long> {
    BegunDay saveAndFlush(BegunDay day);

    boolean existsByDay(LocalDate day);
}
