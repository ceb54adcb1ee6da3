package vn.khcn.portal.documents.legal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LegalDrafts extends Repository<LegalDraft, Long> {
    LegalDraft saveAndFlush(LegalDraft draft);

    Optional<LegalDraft> findById(long id);

    List<LegalDraft> findByUnitIdOrderById(long unitId);

    @Query("""
            select d from LegalDraft d where :text = '' or d.title like concat('%', :text, '%') escape '!'
            order by d.title, d.id""")
    List<LegalDraft> find(String text);
}
