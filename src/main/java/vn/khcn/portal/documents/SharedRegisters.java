package vn.khcn.portal.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SharedRegisters extends Repository<SharedRegister, Long> {
    SharedRegister save(SharedRegister shared);

    Optional<SharedRegister> findByKind(String kind);

    List<SharedRegister> findAllByOrderByKind();
}
