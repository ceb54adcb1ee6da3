package vn.khcn.portal.demo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Takes the embedded MariaDB wherever no other database is named. */
@Configuration
@Profile("embedded")
@ConditionalOnExpression("'${spring.datasource.url:}' == ''")
class EmbeddedDatabaseConfiguration {
    /** Tables are migrated there too; the rest of the portal goes on meanwhile. */
    @Bean
    static FlywayMigrationStrategy migrationBesides(Environment settings) {
        return flyway -> database(settings).prepare(flyway::migrate);
    }

    /** Who asks for a connection waits for the server and its tables. */
    @Bean
    static BeanPostProcessor connectionsOnceReady(Environment settings) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new Awaiting(pool, database(settings)) : bean;
            }
        };
    }

    private static final class Awaiting extends DelegatingDataSource {
        private final EmbeddedDatabase server;

        Awaiting(DataSource pool, EmbeddedDatabase server) {
            super(pool);
            this.server = server;
        }

        @Override
        public Connection getConnection() throws SQLException {
            server.await();
            return super.getConnection();
        }
    }

    static EmbeddedDatabase database(Environment settings) {
        return EmbeddedDatabase.on(Path.of(settings.getRequiredProperty("portal.embedded.folder")));
    }

    @Bean
    JdbcConnectionDetails embeddedDatabase(Environment settings,
            @Value("${portal.embedded.database:portal}") String database) {
        EmbeddedDatabase server = database(settings);
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
