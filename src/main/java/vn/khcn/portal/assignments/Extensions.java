package vn.khcn.portal.assignments;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface Extensions extends Repository<Extension, Long> {
    Extension save(Extension extension);

    void deleteAll(Iterable<Extension> extensions);

    List<Extension> findAllByTaskIdInOrderByDecidedOnAscIdAsc(Collection<Long> taskIds);
}
