package vn.khcn.portal.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Agreements lie above the walls; every question names the department that asks. */
interface Joinings extends Repository<JoiningAgreement, Long> {
    JoiningAgreement saveAndFlush(JoiningAgreement agreement);

    List<JoiningAgreement> findAllByFromDepartmentOrderByIdDesc(long fromDepartment);

    List<JoiningAgreement> findAllByToDepartmentOrderByIdDesc(long toDepartment);

    Optional<JoiningAgreement> findByIdAndFromDepartment(long id, long fromDepartment);

    Optional<JoiningAgreement> findByIdAndToDepartment(long id, long toDepartment);
}
