package vn.khcn.portal.demo;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Takes the embedded MariaDB wherever no other database is named. */
@Configuration
@Profile("embedded")
@ConditionalOnExpression("'${spring.datasource.url:}' == ''")
class EmbeddedDatabaseConfiguration {
    /** Unpacks and starts the server while the portal is still putting itself together. */
    @Bean
    static BeanFactoryPostProcessor embeddedDatabaseAhead(Environment settings) {
        Path folder = Path.of(settings.getRequiredProperty("portal.embedded.folder"));
        return beans -> Thread.ofPlatform().daemon().name("embedded-database").start(() -> {
            try {
                EmbeddedDatabase.on(folder);
            } catch (EmbeddedDatabaseUnavailable told) {
                // whoever needs it tries again and says what to do
            }
        });
    }

    @Bean
    JdbcConnectionDetails embeddedDatabase(@Value("${portal.embedded.folder}") Path folder,
            @Value("${portal.embedded.database:portal}") String database) {
        EmbeddedDatabase server = EmbeddedDatabase.on(folder);
        SpringApplication.getShutdownHandlers().add(server::stop);
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "root";
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return server.jdbcUrl(database);
            }
        };
    }
}
