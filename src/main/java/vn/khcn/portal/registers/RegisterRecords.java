package vn.khcn.portal.registers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegisterRecords extends Repository<RegisterRecord, Long> {
    RegisterRecord saveAndFlush(RegisterRecord record);

    RegisterRecord save(RegisterRecord record);

    void flush();

    /** Registers in which a unit has records. */
    @Query("select distinct r.register from RegisterRecord r where r.unitId = :unitId and r.removed = false")
    List<String> registersOf(long unitId);

    List<RegisterRecord> findByRegisterAndUnitIdAndRemovedFalseAndStateInOrderByMainDayAscIdAsc(String register,
            long unitId, Collection<String> states);

    List<RegisterRecord> findByRegisterAndOfficerAndRemovedFalseAndStateInOrderByMainDayAscIdAsc(String register,
            String officer, Collection<String> states);

    Optional<RegisterRecord> findById(long id);

    List<RegisterRecord> findByIdIn(Collection<Long> ids);

    /** Records of a register behind a number, in order: for work that goes through all of them. */
    List<RegisterRecord> findByRegisterAndRemovedFalseAndIdGreaterThanOrderById(String register, long after,
            Limit limit);

    /** The same for all records of some units. */
    List<RegisterRecord> findByUnitIdInAndRemovedFalseAndIdGreaterThanOrderById(Collection<Long> units, long after,
            Limit limit);

    @Query("""
            select r from RegisterRecord r where r.register = :register and r.removed = false
            and r.sought like concat('%', :folded, '%') escape '!' order by r.mainDay desc, r.id desc""")
    List<RegisterRecord> find(String register, String folded, Limit limit);

    /** Numbers only: an index answers without reading the records. */
    @Query("""
            select r.id from RegisterRecord r where r.register in :registers and r.removed = false
            and r.sought like concat('%', :folded, '%') escape '!' order by r.mainDay desc, r.id desc""")
    List<Long> search(Collection<String> registers, String folded, Limit limit);

    @Query("""
            select r.id from RegisterRecord r where r.register = :register and r.removed = false
            and r.mainDay >= :since and r.sought like concat('%', :folded, '%') escape '!'
            order by r.mainDay desc, r.id desc""")
    List<Long> searchSince(String register, LocalDate since, String folded, Limit limit);

    /** Days of the records, the newest first. */
    @Query("""
            select r.mainDay from RegisterRecord r where r.register = :register and r.removed = false
            order by r.mainDay desc, r.id desc""")
    List<LocalDate> days(String register, Pageable page);

    boolean existsByRegister(String register);

    boolean existsByRegisterAndState(String register, String state);

    boolean existsByRegisterAndBegan(String register, String began);
}
