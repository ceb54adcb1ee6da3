package vn.khcn.portal.entries;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Entries extends Repository<Entry, Long> {
    Entry saveAndFlush(Entry entry);

    void delete(Entry entry);

    Optional<Entry> findById(long id);

    List<Entry> findAllByPartIdOrderByKindAscPositionAsc(long partId);

    List<Entry> findAllByPartIdInOrderByPositionAsc(Collection<Long> partIds);

    List<Entry> findAllByPartIdAndTopicIdAndKindOrderByPositionAsc(long partId, long topicId, EntryKind kind);

    List<Entry> findAllByIdIn(Collection<Long> ids);

    /** Of parts: the part, how many rows, how often changed, the sum of their numbers. */
    record Total(long part, long rows, long changes, long numbers) {}

    @Query("""
            select new vn.khcn.portal.entries.Entries$Total(e.part.id, count(e), sum(e.version), sum(e.id)) from Entry e
            where e.part.id in :parts group by e.part.id""")
    List<Total> totals(Collection<Long> parts);

    @Query("select e from Entry e join fetch e.part p where (:unitId is null or p.unitId = :unitId) "
            + "and lower(e.text) like lower(concat('%', :words, '%')) escape '!' order by e.writtenAt desc")
    List<Entry> search(String words, @Nullable Long unitId, Limit most);
}
