package saddleback.engine.interference;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The numbers of updates at which runs are looked at, the same for all of them: about six to an
 * octave, so that the beginning is seen however long a plateau is, and the multiples of the power
 * of two that gives {@value #MOST} of them or at least half as many, so that the end is seen too.
 * What a short run has to keep includes what a longer one has to keep of the same stretch.
 */
final class Schedule {
    private static final int MOST = 256;
    private static final int OCTAVE = 6;
    private static final int[] EARLY =
            IntStream.rangeClosed(0, 24 * OCTAVE)
                    .map(i -> (int) Math.rint(StrictMath.pow(2, (double) i / OCTAVE)))
                    .distinct()
                    .toArray();

    private Schedule() {}

    /** Whether a run that has come to {@code end} keeps what it was after {@code step} updates. */
    static boolean keeps(int step, int end) {
        return step % stride(end) == 0 || Arrays.binarySearch(EARLY, step) >= 0;
    }

    /** The multiples kept of a run that has come to {@code end}: a power of two. */
    static int stride(int end) {
        int stride = 1;
        while (end / stride > MOST) stride *= 2;
        return stride;
    }

    /** All that are kept up to {@code end}, which is the last of them, ascending from 0. */
    static int[] upTo(int end) {
        int stride = stride(end);
        return IntStream.concat(
                        IntStream.concat(
                                IntStream.rangeClosed(0, end / stride).map(i -> i * stride),
                                Arrays.stream(EARLY).filter(step -> step < end)),
                        IntStream.of(end))
                .sorted()
                .distinct()
                .toArray();
    }
}
