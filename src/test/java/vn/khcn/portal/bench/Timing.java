package vn.khcn.portal.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Runs something until it is warm, then several times more, and prints the median and what it costs the processor. */
final class Timing {
    private static final int WARM = 20;
    private static final int MEASURED = 30;
    private static boolean kept = true;

    private Timing() {}

    /** @param atMost what is promised, in milliseconds; 0 where nothing is */
    static void warm(String what, long atMost, Callable<?> work) throws Exception {
        warm(what, atMost, WARM, MEASURED, () -> work);
    }

    /** @param prepared makes ready what is measured then */
    static void warm(String what, long atMost, int warm, int measured, Callable<Callable<?>> prepared)
            throws Exception {
        for (int i = 0; i < warm; i++) {
            prepared.call().call();
        }
        double[] times = new double[measured];
        double before = cpu(ProcessHandle.current());
        for (int i = 0; i < measured; i++) {
            Callable<?> work = prepared.call();
            long start = System.nanoTime();
            work.call();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        print(what, atMost, times[measured / 2], (cpu(ProcessHandle.current()) - before) / measured);
    }

    /** Milliseconds of processor time of a process and those it started, the database among them. */
    static double cpu(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToDouble(p -> p.info().totalCpuDuration().map(Duration::toMillis).orElse(0L)).sum();
    }

    /** @param cpu processor time, of the database too: on a busy machine it says more than the time on the wall */
    static void print(String what, long atMost, double wall, double cpu) {
        kept &= atMost == 0 || wall <= atMost;
        System.out.printf(Locale.ROOT, "%-62s %9.1f ms, processor %8.1f ms%s%n", what, wall, cpu,
                atMost == 0 ? "" : wall <= atMost ? " (at most " + atMost + ")" : " ABOVE " + atMost);
    }

    /** A promise that is no time. */
    static void promise(boolean was) {
        kept &= was;
    }

    /** True while every promise so far was kept. */
    static boolean kept() {
        return kept;
    }
}
