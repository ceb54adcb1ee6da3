package vn.khcn.portal.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CatalogItems extends Repository<CatalogItem, Long> {
    CatalogItem saveAndFlush(CatalogItem item);

    Optional<CatalogItem> findById(long id);

    List<CatalogItem> findByKindAndMergedIntoIsNull(CatalogKind kind);

    List<CatalogItem> findByMergedInto(long id);

    Optional<CatalogItem> findFirstByKindAndCodeAndMergedIntoIsNull(CatalogKind kind, String code);

    /** Those not ended before a day, names that start with the text first. */
    @Query("""
            select i from CatalogItem i where i.kind = :kind and i.mergedInto is null
            and (i.validTo is null or i.validTo >= :since)
            and i.sought like concat('%', :folded, '%') escape '!'
            order by case when i.sought like concat('|', :folded, '%') escape '!' then 0 else 1 end, i.name, i.id""")
    List<CatalogItem> find(CatalogKind kind, String folded, LocalDate since, Pageable page);

    @Query("""
            select i from CatalogItem i where (:any = true or i.kind in :kinds) and i.mergedInto is null
            and (:ended = true or i.validTo is null or i.validTo >= :today)
            and i.sought like concat('%', :folded, '%') escape '!'""")
    List<CatalogItem> list(boolean any, Set<CatalogKind> kinds, String folded, boolean ended, LocalDate today,
            Pageable page);

    @Query("""
            select count(i) from CatalogItem i where (:any = true or i.kind in :kinds) and i.mergedInto is null
            and (:ended = true or i.validTo is null or i.validTo >= :today)
            and i.sought like concat('%', :folded, '%') escape '!'""")
    int count(boolean any, Set<CatalogKind> kinds, String folded, boolean ended, LocalDate today);
}
