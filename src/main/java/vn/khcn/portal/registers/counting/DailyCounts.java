package vn.khcn.portal.registers.counting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DailyCounts extends Repository<DailyCount, String> {
    @Modifying
    @Query("delete from DailyCount c where c.register = :register")
    void forget(String register);

    /** One row: what a figure comes to, without sorting its parts. */
    @Query("""
            select coalesce(sum(c.records), 0), coalesce(sum(c.amount), 0) from DailyCount c
            where c.register = :register and c.measure = :measure and c.day between :from and :to
            and (:category = '' or c.category = :category) and (:place = 0 or c.placeId = :place)
            and (:anyUnit = true or c.unitId in :units)""")
    List<Object[]> total(String register, String measure, LocalDate from, LocalDate to, String category, long place,
            boolean anyUnit, Collection<Long> units);

    @Query("""
            select c.category, sum(c.records), sum(c.amount) from DailyCount c
            where c.register = :register and c.measure = :measure and c.day between :from and :to
            and (:category = '' or c.category = :category) and (:place = 0 or c.placeId = :place)
            and (:anyUnit = true or c.unitId in :units)
            group by c.category having sum(c.records) <> 0""")
    List<Object[]> byCategory(String register, String measure, LocalDate from, LocalDate to, String category,
            long place, boolean anyUnit, Collection<Long> units);

    @Query("""
            select c.placeId, sum(c.records), sum(c.amount) from DailyCount c
            where c.register = :register and c.measure = :measure and c.day between :from and :to
            and (:category = '' or c.category = :category) and (:anyUnit = true or c.unitId in :units)
            group by c.placeId having sum(c.records) <> 0""")
    List<Object[]> byPlace(String register, String measure, LocalDate from, LocalDate to, String category,
            boolean anyUnit, Collection<Long> units);
}
