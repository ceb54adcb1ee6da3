package vn.khcn.portal.people;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Supervisions extends Repository<Supervision, Long> {
    Supervision save(Supervision supervision);

    void delete(Supervision supervision);

    List<Supervision> findAllByOfficeId(long officeId);

    List<Supervision> findAllBy();
}
