package vn.khcn.portal.forms;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface NumberForms extends Repository<NumberForm, Long> {
    NumberForm saveAndFlush(NumberForm form);

    Optional<NumberForm> findById(long id);

    Optional<NumberForm> findByCode(String code);

    List<NumberForm> findAllByOrderByName();
}
