package saddleback.engine.labs.saddles;

import saddleback.engine.optim.Method;
import saddleback.engine.optim.MethodState;
import saddleback.engine.optim.Moment;
import saddleback.engine.run.Kept;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a way stood when it was measured last, so that a stopped run goes on to the same bits. */
record KeptWay(Kept kept, String name) {
    /** Numbers beside rows and vectors. */
    private static final int HEAD = 8;

    /** Which form the numbers have. */
    private static final double FORMAT = 2;

    private static final long LOW = 0xffffffffL;

    /** Whether a network's way is short enough to be kept: 256 MB at most. */
    private static boolean takes(long numbers) {
        return numbers < 1 << 25;
    }

    void store(Log log, Moment at) {
        List<double[]> vectors = at.memory().vectors();
        long numbers = HEAD + log.length() + (1L + vectors.size()) * at.weights().length;
        if (!takes(numbers)) return;
        ByteBuffer bytes = ByteBuffer.allocate((int) numbers * Double.BYTES);
        DoubleBuffer out = bytes.asDoubleBuffer();
        out.put(FORMAT).put((double) numbers);
        out.put((double) at.steps()).put((double) at.position()).put(at.perEpoch());
        // all bits of the count matter, and a double holds 53
        long count = at.memory().count();
        out.put((double) (count >>> 32)).put((double) (count & LOW)).put(vectors.size());
        log.write(out);
        out.put(at.weights());
        for (double[] v : vectors) out.put(v);
        kept.store(name, bytes.array());
    }

    /**
     * What is kept; the log takes over its rows. A part of another length or of an earlier form is
     * not found, and the way begins anew.
     *
     * @param method of the stage that a moment after so many steps belongs to
     */
    Optional<Moment> find(Log log, int size, MethodAt method) {
        Optional<byte[]> found = kept.find(name);
        if (found.isEmpty()) return Optional.empty();
        DoubleBuffer in = ByteBuffer.wrap(found.get()).asDoubleBuffer();
        int numbers = in.remaining();
        if (numbers < HEAD || in.get() != FORMAT || in.get() != numbers) return Optional.empty();
        return Optional.of(moment(in, log, size, method));
    }

    /** The method after so many steps. */
    @FunctionalInterface
    interface MethodAt {
        Method method(long steps);
    }

    private static Moment moment(DoubleBuffer in, Log log, int size, MethodAt method) {
        long steps = (long) in.get();
        long position = (long) in.get();
        int perEpoch = (int) in.get();
        long high = (long) in.get();
        long count = high << 32 | (long) in.get();
        int number = (int) in.get();
        log.read(in);
        double[] weights = vector(in, size);
        var vectors = new ArrayList<double[]>();
        for (int i = 0; i < number; i++) vectors.add(vector(in, size));
        return new Moment(
                steps,
                position,
                perEpoch,
                weights,
                method.method(steps),
                new MethodState(count, vectors));
    }

    private static double[] vector(DoubleBuffer in, int size) {
        double[] v = new double[size];
        in.get(v);
        return v;
    }
}
