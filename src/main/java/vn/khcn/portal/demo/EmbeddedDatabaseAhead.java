package vn.khcn.portal.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Has the embedded MariaDB unpacked and started before the portal looks for its own parts. Named as a source in the settings
 * of the profile "embedded": what is found by looking for it comes too late.
 */
class EmbeddedDatabaseAhead implements BeanDefinitionRegistryPostProcessor, PriorityOrdered, EnvironmentAware {
    private @Nullable Environment settings;

    @Override
    public void setEnvironment(Environment environment) {
        settings = environment;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (settings != null && !StringUtils.hasText(settings.getProperty("spring.datasource.url"))) {
            EmbeddedDatabaseConfiguration.database(settings);
        }
    }
}
