package vn.khcn.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the running portal for its health; the container image has no other program that could. */
final class Healthcheck {
    private Healthcheck() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String port = System.getenv().getOrDefault("PORTAL_PORT", "8080");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(4)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            boolean healthy = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
            System.exit(healthy ? 0 : 1);
        }
    }
}
