package vn.khcn.portal.reporting.template;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Templates extends Repository<Template, Long> {
    Template saveAndFlush(Template template);

    Optional<Template> findById(long id);

    Optional<Template> findByCode(String code);

    List<Template> findAllByOrderByName();
}
