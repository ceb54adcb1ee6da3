package vn.khcn.portal.forms;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FormVersions extends Repository<FormVersion, Long> {
    FormVersion save(FormVersion version);

    Optional<FormVersion> findByFormIdAndNumber(long formId, int number);

    List<FormVersion> findByFormIdOrderByNumberDesc(long formId);

    /** The version in force. */
    @Query("""
            select v from FormVersion v, NumberForm f
            where f.code = :code and v.formId = f.id and v.number = f.published""")
    Optional<FormVersion> inForce(String code);

    /** The versions in force of all forms. */
    @Query("select v from FormVersion v, NumberForm f where v.formId = f.id and v.number = f.published")
    List<FormVersion> inForce();
}
