package vn.khcn.portal.registers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RegisterEvents extends Repository<RegisterEvent, Long> {
    RegisterEvent save(RegisterEvent event);

    RegisterEvent saveAndFlush(RegisterEvent event);

    void delete(RegisterEvent event);

    void flush();

    Optional<RegisterEvent> findById(long id);

    List<RegisterEvent> findByRecordIdOrderByHappenedOnAscIdAsc(long recordId);

    List<RegisterEvent> findByRecordIdInOrderByHappenedOnAscIdAsc(Collection<Long> recordIds);

    boolean existsByRegisterAndKind(String register, String kind);
}
