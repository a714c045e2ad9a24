package org.caravanserai.web.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many people who do the same thing over and over, for a while. */
final class Clerks {

    /** One act of a clerk. */
    interface Act {
        /**
         * @param clerk from 0
         * @param turn from 0, counted for each clerk
         */
        void once(int clerk, long turn) throws Exception;
    }

    /**
     * What they did.
     *
     * @param perSecond acts of all together
     * @param p95Millis of a single act
     */
    record Pace(double perSecond, double p50Millis, double p95Millis) {}

    private Clerks() {}

    /** The mean of several slices of the same work. */
    static Pace together(List<Pace> slices) {
        return new Pace(
                slices.stream().mapToDouble(Pace::perSecond).average().orElse(0),
                slices.stream().mapToDouble(Pace::p50Millis).average().orElse(0),
                slices.stream().mapToDouble(Pace::p95Millis).average().orElse(0));
    }

    /** Warms up for a third of the time and then measures. */
    static Pace work(int clerks, double seconds, Act act) throws Exception {
        run(clerks, seconds / 3, 0, act);
        return run(clerks, seconds, 1_000_000_000, act);
    }

    private static Pace run(int clerks, double seconds, long from, Act act) throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(clerks);
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        List<Callable<long[]>> shifts = new ArrayList<>();
        for (int clerk = 0; clerk < clerks; clerk++) {
            int desk = clerk;
            shifts.add(() -> shift(desk, from, end, act));
        }
        List<Future<long[]>> done = desks.invokeAll(shifts);
        double took = (System.nanoTime() - begin) / 1e9;
        desks.shutdown();
        List<long[]> times = new ArrayList<>();
        for (Future<long[]> shift : done) {
            times.add(shift.get());
        }
        long[] all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Pace(all.length / took, at(all, 0.5), at(all, 0.95));
    }

    private static long[] shift(int clerk, long from, long end, Act act) throws Exception {
        long[] times = new long[1 << 16];
        int count = 0;
        for (long now = System.nanoTime(); now < end; count++) {
            act.once(clerk, from + count);
            long after = System.nanoTime();
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
            }
            times[count] = after - now;
            now = after;
        }
        return Arrays.copyOf(times, count);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
}
