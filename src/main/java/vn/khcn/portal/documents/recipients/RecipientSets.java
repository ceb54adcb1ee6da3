package vn.khcn.portal.documents.recipients;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RecipientSets extends Repository<RecipientSet, Long> {
    RecipientSet saveAndFlush(RecipientSet set);

    void delete(RecipientSet set);

    Optional<RecipientSet> findByCode(String code);

    Optional<RecipientSet> findById(long id);

    List<RecipientSet> findAllByOrderByName();
}
