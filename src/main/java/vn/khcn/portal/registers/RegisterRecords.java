package vn.khcn.portal.registers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
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

    @Query("""
            select r from RegisterRecord r where r.register = :register and r.removed = false
            and r.sought like concat('%', :folded, '%') escape '!' order by r.mainDay desc, r.id desc""")
    List<RegisterRecord> find(String register, String folded, Limit limit);

    /** In which registers something is found, for the search box. */
    @Query("""
            select r from RegisterRecord r where r.removed = false
            and r.sought like concat('%', :folded, '%') escape '!' order by r.mainDay desc, r.id desc""")
    List<RegisterRecord> search(String folded, Limit limit);

    boolean existsByRegister(String register);

    boolean existsByRegisterAndState(String register, String state);

    boolean existsByRegisterAndBegan(String register, String began);
}
