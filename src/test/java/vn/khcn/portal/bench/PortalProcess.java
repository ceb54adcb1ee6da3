package vn.khcn.portal.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.khcn.portal.Portal;

/** The demo's portal in a process of its own, from the moment it is asked for. */
final class PortalProcess implements AutoCloseable {
    private final long began = System.nanoTime();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final String url;

    private PortalProcess(List<String> machine) throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        url = "http://localhost:" + port + "/";
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(machine);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "-Dspring.profiles.active=embedded,demo", Portal.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Path.of("target", "benchmark-start.log").toFile());
        builder.environment().put("PORTAL_PORT", Integer.toString(port));
        builder.environment().put("PORTAL_DATA", Benchmark.FOLDER.toString());
        builder.environment().put("PORTAL_MAIL_FOLDER", Benchmark.FOLDER.resolve("mail").toString());
        process = builder.start();
    }

    /** As {@code spring-boot:run} starts it. */
    static PortalProcess asForADemo() throws IOException {
        return new PortalProcess(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms700m", "-Xmn300m",
                "-XX:MetaspaceSize=192m", "-XX:ReservedCodeCacheSize=240m"));
    }

    /** As on a server that gives it so much memory. */
    static PortalProcess asOnAServer(String heap) throws IOException {
        return new PortalProcess(List.of("-Xmx" + heap));
    }

    String url() {
        return url;
    }

    /** @return milliseconds until the sign-in page came */
    double await() throws InterruptedException {
        HttpRequest login = HttpRequest.newBuilder(URI.create(url + "login")).build();
        while (process.isAlive()) {
            try {
                if (client.send(login, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return (System.nanoTime() - began) / 1e6;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IllegalStateException("It did not start, see target/benchmark-start.log");
    }

    /** Milliseconds of the processor, the database's among them. */
    double cpu() {
        return Timing.cpu(process.toHandle());
    }

    /** What the process holds of the machine's memory, without the database; Linux only. */
    long megabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum() / 1024;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }
}
