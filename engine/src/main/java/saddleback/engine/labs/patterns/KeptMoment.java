package saddleback.engine.labs.patterns;

import saddleback.engine.optim.Method;
import saddleback.engine.optim.MethodState;
import saddleback.engine.optim.Moment;
import saddleback.engine.run.Kept;
import saddleback.engine.run.KeptNumbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where a training stood at its last recorded moment, and what it had reported until then, so that
 * a stopped run goes on.
 *
 * @param name of the part
 */
record KeptMoment(Kept kept, String name) {
    /** Numbers beside the report and the vectors. */
    private static final int HEAD = 7;

    private static final long LOW = 0xffffffffL;

    /**
     * Keeps it, unless it is too much.
     *
     * @param report numbers, any
     */
    void store(double[] report, Moment at) {
        List<double[]> vectors = at.memory().vectors();
        int size = at.weights().length;
        long length = length(report.length, vectors.size(), size);
        if (!KeptNumbers.takes(length)) return;
        double[] all = new double[(int) length];
        // all bits of the count matter, and a double holds 53
        long count = at.memory().count();
        double[] head = {
            report.length,
            at.steps(),
            at.position(),
            at.perEpoch(),
            (double) (count >>> 32),
            (double) (count & LOW),
            vectors.size()
        };
        int to = put(head, all, 0);
        to = put(report, all, to);
        to = put(at.weights(), all, to);
        for (double[] v : vectors) to = put(v, all, to);
        new KeptNumbers(kept).store(name, all);
    }

    private static long length(long report, int vectors, long size) {
        return HEAD + report + (1L + vectors) * size;
    }

    private static int put(double[] from, double[] all, int at) {
        System.arraycopy(from, 0, all, at, from.length);
        return at + from.length;
    }

    /**
     * Where it stood.
     *
     * @param report what was reported until then
     */
    record Stood(Moment moment, double[] report) {}

    /**
     * What is kept; a part that does not fit is not found.
     *
     * @param size how many numbers are trained
     */
    Optional<Stood> find(int size, Method method) {
        double[] all = new KeptNumbers(kept).find(name).orElse(new double[0]);
        if (all.length < HEAD) return Optional.empty();
        int report = (int) all[0];
        int number = (int) all[6];
        if (all.length != length(report, number, size)) return Optional.empty();
        int from = HEAD + report;
        var vectors = new ArrayList<double[]>();
        for (int i = 1; i <= number; i++)
            vectors.add(Arrays.copyOfRange(all, from + i * size, from + (i + 1) * size));
        long count = (long) all[4] << 32 | (long) all[5];
        var moment =
                new Moment(
                        (long) all[1],
                        (long) all[2],
                        (int) all[3],
                        Arrays.copyOfRange(all, from, from + size),
                        method,
                        new MethodState(count, vectors));
        return Optional.of(new Stood(moment, Arrays.copyOfRange(all, HEAD, from)));
    }
}
