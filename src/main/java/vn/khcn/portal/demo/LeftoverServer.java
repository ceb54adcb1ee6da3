package vn.khcn.portal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** After a kill -9 of the portal its database server lives on and holds the data folder; this ends it. */
final class LeftoverServer {
    private LeftoverServer() {}

    /** @throws IllegalStateException if another portal is using the folder now */
    static void end(Path pidFile, Path folder) throws IOException {
        Optional<ProcessHandle> leftover = read(pidFile).flatMap(ProcessHandle::of)
                .filter(p -> p.info().command().map(c -> c.contains("mariadbd") || c.contains("mysqld")).orElse(false));
        if (leftover.isEmpty()) {
            return;
        }
        ProcessHandle server = leftover.get();
        boolean owned = server.parent().flatMap(p -> p.info().command())
                .map(c -> c.endsWith("java") || c.endsWith("java.exe"))
                .orElse(false);
        if (owned) {
            throw new IllegalStateException("another portal is already running on " + folder.toAbsolutePath()
                    + " (process " + server.parent().map(ProcessHandle::pid).orElse(0L) + ")");
        }
        server.destroy();
        try {
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            server.destroyForcibly();
        }
    }

    private static Optional<Long> read(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(Files.readString(pidFile).strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
