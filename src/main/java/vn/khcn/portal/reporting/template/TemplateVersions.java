package vn.khcn.portal.reporting.template;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TemplateVersions extends Repository<TemplateVersion, Long> {
    TemplateVersion save(TemplateVersion version);

    Optional<TemplateVersion> findById(long id);

    Optional<TemplateVersion> findByTemplateIdAndNumber(long templateId, int number);

    List<TemplateVersion> findByTemplateIdOrderByNumberDesc(long templateId);
}
