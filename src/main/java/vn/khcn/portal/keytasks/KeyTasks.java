package vn.khcn.portal.keytasks;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeyTasks extends Repository<KeyTask, Long> {
    KeyTask saveAndFlush(KeyTask task);

    void delete(KeyTask task);

    Optional<KeyTask> findById(long id);

    /** In the order within their groups. */
    @Query("from KeyTask t where t.year = :year order by t.position, t.id")
    List<KeyTask> ofYear(int year);

    @Query("select distinct t.year from KeyTask t order by t.year desc")
    List<Integer> years();
}
