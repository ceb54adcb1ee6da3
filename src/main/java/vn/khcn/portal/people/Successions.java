package vn.khcn.portal.people;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Successions extends Repository<Succession, Long> {
    Succession save(Succession succession);

    List<Succession> findAllByOrderById();
}
