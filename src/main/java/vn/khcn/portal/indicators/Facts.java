package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Facts extends Repository<Fact, Long> {
    Fact save(Fact fact);

    void delete(Fact fact);

    void flush();

    Optional<Fact> findById(long id);

    /** The facts of some days, narrowed to a category and a place where these are given (empty: any). */
    @Query("""
            select f from Fact f where f.indicatorId = :indicator and f.occurredOn between :from and :to
            and (:category = '' or f.category = :category) and (:place = '' or f.place = :place)
            order by f.occurredOn, f.id""")
    List<Fact> between(long indicator, LocalDate from, LocalDate to, String category, String place);

    @Query("select f from Fact f where f.occurredOn between :from and :to order by f.occurredOn, f.id")
    List<Fact> allBetween(LocalDate from, LocalDate to);

    /** Each indicator's last fact before a day. */
    @Query("""
            select f from Fact f where f.occurredOn < :day and not exists (
              select later from Fact later where later.indicatorId = f.indicatorId and later.occurredOn < :day
              and (later.occurredOn > f.occurredOn or later.occurredOn = f.occurredOn and later.id > f.id))""")
    List<Fact> lastBefore(LocalDate day);

    @Query("select coalesce(sum(f.amount), 0) from Fact f where f.indicatorId = :indicator and f.occurredOn between :from and :to")
    BigDecimal sum(long indicator, LocalDate from, LocalDate to);

    Optional<Fact> findFirstByIndicatorIdAndOccurredOnLessThanEqualOrderByOccurredOnDescIdDesc(long indicatorId,
            LocalDate day);

    @Query("select distinct f.category from Fact f where f.indicatorId = :indicator and f.category <> '' order by f.category")
    List<String> categories(long indicator);
}
