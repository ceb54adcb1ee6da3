package vn.khcn.portal.registers.defined;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DefinedRows extends Repository<DefinedRow, Long> {
    DefinedRow saveAndFlush(DefinedRow row);

    void delete(DefinedRow row);

    List<DefinedRow> findAllByOrderByCode();

    Optional<DefinedRow> findByCode(String code);
}
