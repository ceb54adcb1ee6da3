package vn.khcn.portal.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.khcn.portal.Browser;
import vn.khcn.portal.Portal;

/** A portal in a process of its own, as {@code spring-boot:run} starts it: until it answers, then a sign-in. */
final class StartBenchmark {
    private static final int START = 20_000;
    private static final int FIRST_SCREEN = 1_000;
    private final HttpClient client = HttpClient.newHttpClient();

    void run(List<String> parts) throws Exception {
        if (parts.contains("start")) {
            try (Running first = new Running()) {
                Timing.print("first start: database made, the story told", START, first.await(), first.cpu());
            }
        }
        try (Running again = new Running()) {
            double took = again.await();
            if (parts.contains("start")) {
                Timing.print("every later start", START, took, again.cpu());
            }
            if (parts.contains("screen")) {
                signIn(again.url);
            }
        }
    }

    /** From the click to the first screen standing there, in a browser that was here before. */
    private static void signIn(String url) throws Exception {
        try (Browser browser = Browser.launch()) {
            Page page = browser.newPage(1440, 900);
            Timing.warm("sign-in to first screen, in a browser", FIRST_SCREEN, 5, 15, () -> {
                page.context().clearCookies();
                page.navigate(url + "login");
                page.locator("input[name=username]").fill("vanphong");
                page.locator("input[name=password]").fill("demo");
                return () -> {
                    page.locator(".login-submit").click();
                    page.locator(".frame h1").first().waitFor();
                    return page;
                };
            });
        }
    }

    /** The process, from the moment it is asked for. */
    private final class Running implements AutoCloseable {
        private final long began = System.nanoTime();
        private final Process process;
        private final String url;

        Running() throws IOException {
            int port;
            try (ServerSocket socket = new ServerSocket(0)) {
                port = socket.getLocalPort();
            }
            url = "http://localhost:" + port + "/";
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC", "-Xms700m", "-Xmn300m", "-XX:MetaspaceSize=192m", "-XX:ReservedCodeCacheSize=240m",
                    "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                    "-Dspring.profiles.active=embedded,demo", Portal.class.getName()).redirectErrorStream(true)
                    .redirectOutput(Path.of("target", "benchmark-start.log").toFile());
            builder.environment().put("PORTAL_PORT", Integer.toString(port));
            builder.environment().put("PORTAL_DATA", Benchmark.FOLDER.toString());
            process = builder.start();
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

        double cpu() {
            return Timing.cpu(process.toHandle());
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }
}
