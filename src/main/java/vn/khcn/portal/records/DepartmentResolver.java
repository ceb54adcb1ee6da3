package vn.khcn.portal.records;

import java.util.Map;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * Tells Hibernate which department's rows a session sees. Where nobody acts it answers {@link #NOBODY}, which reads
 * nothing, and every table refuses to store.
 */
@Component
class DepartmentResolver implements CurrentTenantIdentifierResolver<Long>, HibernatePropertiesCustomizer {
    static final long NOBODY = 0;

    @Override
    public Long resolveCurrentTenantIdentifier() {
        return CurrentActor.find().map(Actor::departmentId).orElse(NOBODY);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
        properties.put(AvailableSettings.SEMANTIC_QUERY_TRANSLATOR, DepartmentTranslations.class.getName());
        properties.put(AvailableSettings.DIALECT, DepartmentDialect.class.getName());
    }
}
