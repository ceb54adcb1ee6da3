package vn.khcn.portal.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Runs something until it is warm, then several times more, and prints the median and the slowest. */
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
        for (int i = 0; i < measured; i++) {
            Callable<?> work = prepared.call();
            long start = System.nanoTime();
            work.call();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        print(what, atMost, times[measured / 2], times[measured - 1]);
    }

    static void print(String what, long atMost, double median, double slowest) {
        kept &= atMost == 0 || median <= atMost;
        System.out.printf(Locale.ROOT, "%-66s %9.1f ms%s%s%n", what, median,
                slowest == 0 ? "" : String.format(Locale.ROOT, ", slowest %.1f", slowest),
                atMost == 0 ? "" : median <= atMost ? " (at most " + atMost + ")" : " ABOVE " + atMost);
    }

    /** True while every promise so far was kept. */
    static boolean kept() {
        return kept;
    }
}
