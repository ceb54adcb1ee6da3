package vn.khcn.portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** {@code Benchmark start,screen,report,registers,figures,province,people}: those named, in this order. */
public final class Benchmark {
    static final Path FOLDER = Path.of("target", "benchmark").toAbsolutePath();

    private Benchmark() {}

    public static void main(String[] args) throws Exception {
        List<String> parts = List.of(args[0].split(","));
        System.out.printf("Java %s, %d cores, %d MB heap%n", Runtime.version(),
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20);
        if (parts.contains("start") || parts.contains("screen")) {
            if (parts.contains("start")) {
                delete(FOLDER);
            }
            new StartBenchmark().run(parts);
        }
        if (parts.contains("report") || parts.contains("registers") || parts.contains("figures")
                || parts.contains("province")) {
            try (BenchPortal portal = BenchPortal.start()) {
                if (parts.contains("report")) {
                    ReportBenchmark.ofOctober(portal).run();
                }
                if (parts.contains("registers")) {
                    new RegisterBenchmark(portal).run();
                }
                if (parts.contains("figures")) {
                    new FigureBenchmark(portal).run();
                }
                if (parts.contains("province")) {
                    new Province(portal, portal.named("BK")).make();
                    ReportBenchmark.ofNineMonths(portal).run();
                }
            }
        }
        if (parts.contains("people")) {
            new PeopleBenchmark().run();
        }
        System.out.println(Timing.kept() ? "Every promise was kept." : "Some promise was not kept.");
        System.exit(Timing.kept() ? 0 : 1);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
