package saddleback.engine.interference;

import java.util.Arrays;

/**
 * What is kept of one run that is drawn: its success at the moments of {@link Schedule}, and where
 * it is now. Not thread safe.
 */
final class Drawn {
    private static final int GOES_ON = -1;

    private final int components;
    private int[] steps = new int[64];
    private double[] success;
    private int count;
    private int stride = 1;
    private boolean finished;
    private boolean ended;

    Drawn(int components) {
        this.components = components;
        success = new double[steps.length * components];
    }

    /** Goes on with a run by so many updates, to where it is finished, or to the most. */
    void advance(Reinforce run, int by, int most, double until) {
        if (count == 0) look(run, until, most);
        for (int i = 0; i < by && !ended; i++) {
            run.step();
            look(run, until, most);
        }
    }

    private void look(Reinforce run, double until, int most) {
        int step = run.steps();
        finished = run.finished(until);
        ended = finished || step >= most;
        if (Schedule.stride(step) != stride) thin(step);
        if (ended || Schedule.keeps(step, step)) keep(step, run.success());
    }

    private void thin(int end) {
        stride = Schedule.stride(end);
        int left = 0;
        for (int i = 0; i < count; i++) {
            if (!Schedule.keeps(steps[i], end)) continue;
            steps[left] = steps[i];
            System.arraycopy(success, i * components, success, left * components, components);
            left++;
        }
        count = left;
    }

    private void keep(int step, double[] values) {
        if (count == steps.length) {
            steps = Arrays.copyOf(steps, 2 * count);
            success = Arrays.copyOf(success, 2 * count * components);
        }
        steps[count] = step;
        System.arraycopy(values, 0, success, count * components, components);
        count++;
    }

    /** Whether it goes on no more. */
    boolean ended() {
        return ended;
    }

    /** The updates until all components were learned, -1 where they are not. */
    int total() {
        return finished ? last() : -1;
    }

    /** The last number of updates at which something was kept. */
    int last() {
        return steps[count - 1];
    }

    /**
     * The success at moments that were kept; after the end what it was there, and after the last
     * moment of a run that goes on NaN.
     *
     * @return moments x components
     */
    double[][] at(int[] moments) {
        double[][] rows = new double[moments.length][components];
        int at = 0;
        for (int i = 0; i < moments.length; i++) {
            while (at + 1 < count && steps[at + 1] <= moments[i]) at++;
            if (moments[i] > last() && !ended) Arrays.fill(rows[i], Double.NaN);
            else System.arraycopy(success, at * components, rows[i], 0, components);
        }
        return rows;
    }

    /** A run as numbers; a fresh array. */
    double[] numbers() {
        double[] numbers = new double[1 + count * (1 + components)];
        if (!ended) numbers[0] = GOES_ON;
        else numbers[0] = finished ? 1 : 0;
        for (int i = 0; i < count; i++) {
            int to = 1 + i * (1 + components);
            numbers[to] = steps[i];
            System.arraycopy(success, i * components, numbers, to + 1, components);
        }
        return numbers;
    }

    /** A run from its {@link #numbers}. */
    static Drawn of(double[] numbers, int components) {
        var drawn = new Drawn(components);
        for (int from = 1; from < numbers.length; from += 1 + components)
            drawn.keep(
                    (int) numbers[from],
                    Arrays.copyOfRange(numbers, from + 1, from + 1 + components));
        drawn.finished = numbers[0] > 0;
        drawn.ended = numbers[0] != GOES_ON;
        return drawn;
    }
}
