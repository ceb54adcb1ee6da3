package vn.khcn.portal.entries;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Topics extends Repository<Topic, Long> {
    Topic saveAndFlush(Topic topic);

    Optional<Topic> findById(long id);

    boolean existsByCode(String code);

    List<Topic> findAllByOrderBySortOrderAscCodeAsc();
}
