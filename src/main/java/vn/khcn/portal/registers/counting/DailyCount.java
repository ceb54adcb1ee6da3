package vn.khcn.portal.registers.counting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** A day's count of one measure and breakdown. Its id says what it is about, see {@link DailyKey}. */
@Entity
@Table(name = "registers_daily")
class DailyCount {
    @Id
    @Column(columnDefinition = "char(64)")
    private String id = "";
    @TenantId
    @Column(name = "department_id", nullable = false, updatable = false)
    private long departmentId;
    private String register = "";
    private String measure = "";
    private LocalDate day = LocalDate.EPOCH;
    private long unitId;
    private String category = "";
    private long placeId;
    private long records;
    private BigDecimal amount = BigDecimal.ZERO;

    protected DailyCount() {}
}
