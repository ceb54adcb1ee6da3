package vn.khcn.portal.journey;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.khcn.portal.Portal;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.kernel.BusinessClock;

/** A whole portal for a journey: the demo in this process, or the jar of a server in its own. */
public final class RunningPortal implements AutoCloseable {
    /** Of every account; not the demo's, which the jar of a server refuses. */
    public static final String PASSWORD = "hanh-trinh-kiem-thu";
    private final String url;
    private final AutoCloseable stop;
    private final @Nullable ConfigurableApplicationContext context;

    private RunningPortal(String url, AutoCloseable stop, @Nullable ConfigurableApplicationContext context) {
        this.url = url;
        this.context = context;
        this.stop = stop;
    }

    /** The demo on its opening day, in a database of its own. */
    public static RunningPortal demo(String name) {
        ConfigurableApplicationContext context = story(name);
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return new RunningPortal("http://localhost:" + port + "/", context::close, context);
    }

    /** The jar of a server, on a database that the story has filled, its clock set back to the opening day. */
    public static RunningPortal jar(String name) throws IOException, InterruptedException {
        ConfigurableApplicationContext context = story(name);
        String database = context.getBean(org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails.class)
                .getJdbcUrl();
        context.close();
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "--enable-native-access=ALL-UNNAMED",
                "-Dportal.clock.offset=" + Period.between(LocalDate.now(BusinessClock.ZONE), TestClock.START), "-jar",
                System.getProperty("portal.jar", "target/portal.jar")));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Path.of("target", "journey-" + name + ".log").toFile());
        builder.environment().put("PORTAL_DB_URL", Objects.requireNonNull(database));
        builder.environment().put("PORTAL_DB_USER", "root");
        builder.environment().put("PORTAL_DB_PASSWORD", "");
        builder.environment().put("PORTAL_PORT", Integer.toString(port));
        Process process = builder.start();
        RunningPortal portal = new RunningPortal("http://localhost:" + port + "/", () -> {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }, null);
        portal.await(process, name);
        return portal;
    }

    public String url() {
        return url;
    }

    /** The inside of the demo. */
    ConfigurableApplicationContext context() {
        return Objects.requireNonNull(context, "another process");
    }

    @Override
    public void close() throws Exception {
        stop.close();
    }

    private static ConfigurableApplicationContext story(String name) {
        String database = name + "_" + Long.toString(System.nanoTime(), 36);
        return new SpringApplicationBuilder(Portal.class).profiles("embedded", "demo").run("--server.port=0",
                "--portal.embedded.folder=target/journey-db", "--portal.embedded.database=" + database,
                "--portal.demo.folder=target/journey-" + database, "--portal.demo.password=" + PASSWORD,
                "--portal.mail.folder=target/journey-" + database + "/mail", "--logging.level.root=warn");
    }

    private void await(Process process, String name) throws InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(URI.create(url + "actuator/health"))
                .timeout(Duration.ofSeconds(5)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < 240 && process.isAlive(); i++) {
                try {
                    if (client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // still starting
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("The jar did not start, see target/journey-" + name + ".log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
