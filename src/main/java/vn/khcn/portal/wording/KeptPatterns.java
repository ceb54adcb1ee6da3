package vn.khcn.portal.wording;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface KeptPatterns extends Repository<KeptPattern, Long> {
    List<KeptPattern> findAllBy();

    Optional<KeptPattern> findByCode(String code);

    KeptPattern saveAndFlush(KeptPattern pattern);
}
