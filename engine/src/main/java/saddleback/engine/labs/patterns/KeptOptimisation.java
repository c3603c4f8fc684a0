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

/** Where an optimisation stood at its last recorded moment, so that a stopped run goes on. */
record KeptOptimisation(Kept kept) {
    private static final String STATE = "optimisation";

    /** Numbers beside the history and the vectors. */
    private static final int HEAD = 6;

    private static final long LOW = 0xffffffffL;

    void store(History history, Moment at) {
        List<double[]> vectors = at.memory().vectors();
        int size = at.weights().length;
        long length = length(history.steps(), vectors.size(), size);
        if (!KeptNumbers.takes(length)) return;
        double[] all = new double[(int) length];
        // all bits of the count matter, and a double holds 53
        long count = at.memory().count();
        double[] head = {
            history.steps(),
            at.position(),
            at.perEpoch(),
            (double) (count >>> 32),
            (double) (count & LOW),
            vectors.size()
        };
        int to = put(head, all, 0);
        to = put(history.numbers(), all, to);
        to = put(at.weights(), all, to);
        for (double[] v : vectors) to = put(v, all, to);
        new KeptNumbers(kept).store(STATE, all);
    }

    private static long length(long steps, int vectors, long size) {
        return HEAD + History.COLUMNS * steps + (1L + vectors) * size;
    }

    private static int put(double[] from, double[] all, int at) {
        System.arraycopy(from, 0, all, at, from.length);
        return at + from.length;
    }

    /**
     * Where it stood.
     *
     * @param history its numbers
     */
    record Stood(Moment moment, double[] history) {}

    /**
     * What is kept; a part that does not fit is not found.
     *
     * @param most steps there can be
     * @param size how many numbers are trained
     */
    Optional<Stood> find(int most, int size, Method method) {
        double[] all = new KeptNumbers(kept).find(STATE).orElse(new double[0]);
        if (all.length < HEAD) return Optional.empty();
        int steps = (int) all[0];
        int number = (int) all[5];
        if (steps > most || all.length != length(steps, number, size)) return Optional.empty();
        int from = HEAD + History.COLUMNS * steps;
        var vectors = new ArrayList<double[]>();
        for (int i = 1; i <= number; i++)
            vectors.add(Arrays.copyOfRange(all, from + i * size, from + (i + 1) * size));
        long count = (long) all[3] << 32 | (long) all[4];
        var moment =
                new Moment(
                        steps,
                        (long) all[1],
                        (int) all[2],
                        Arrays.copyOfRange(all, from, from + size),
                        method,
                        new MethodState(count, vectors));
        return Optional.of(new Stood(moment, Arrays.copyOfRange(all, HEAD, from)));
    }
}
