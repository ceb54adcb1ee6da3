package vn.khcn.portal.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Departments extends Repository<Department, Long> {
    Department save(Department department);

    Optional<Department> findById(long id);

    Optional<Department> findByCode(String code);

    /** The department that was founded first runs the portal. */
    Optional<Department> findFirstByOrderById();

    List<Department> findAllByOrderByName();
}
