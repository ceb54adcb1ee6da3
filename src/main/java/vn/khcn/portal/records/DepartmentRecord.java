package vn.khcn.portal.records;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A row of one department: number, department, version for conflicts, and who changed it last. */
@MappedSuperclass
public abstract class DepartmentRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record")
    @SequenceGenerator(name = "record", sequenceName = "record_seq", allocationSize = 50)
    private @Nullable Long id;

    @TenantId
    @Column(name = "department_id", nullable = false, updatable = false)
    private @Nullable Long departmentId;

    @Version
    @Column(nullable = false)
    private int version;

    /** Not a change of its own: what is excluded from the version stays so, whoever touches it. */
    @OptimisticLock(excluded = true)
    @Column(name = "changed_by", nullable = false)
    private String changedBy = "";

    protected DepartmentRecord() {}

    /** @throws IllegalStateException before the record is stored */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    /** True once it has a number. */
    public boolean stored() {
        return id != null;
    }

    public long departmentId() {
        return departmentId == null ? DepartmentResolver.NOBODY : departmentId;
    }

    /** Raised by one at every change; a form hands it back so that a conflict is seen. */
    public int version() {
        return version;
    }

    /** Name of who changed it last. */
    public String changedBy() {
        return changedBy;
    }

    /** Sets who deletes it; to be flushed before the delete, since a deleted row keeps its last "changed by". */
    public void deletedBy(String name) {
        changedBy = name;
    }

    @PrePersist
    @PreUpdate
    void stamp() {
        changedBy = CurrentActor.find().map(Actor::name).orElse("Portal");
    }
}
