package saddleback.engine.interference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The moments of a course that are kept. When there are too many for memory, every second one is
 * dropped, and from then on only one of two, four, eight, ... is taken.
 */
final class Trace {
    /** Numbers that all moments may take together: 64 MB. */
    private static final long NUMBERS = 1L << 23;

    private static final int FEWEST = 1000;

    private final List<Double> times = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();
    private final List<double[]> states = new ArrayList<>();
    private final int most;
    private int every = 1;
    private int passed;

    /** For states and components of that number. */
    Trace(int size, int components) {
        most = (int) Math.max(FEWEST, NUMBERS / (size + (long) components * (components + 3)));
    }

    /** Adds a moment unless it is left out. */
    void add(double time, Moment moment, double[] state) {
        if (++passed < every) return;
        last(time, moment, state);
        if (times.size() < most) return;
        halve(times);
        halve(moments);
        halve(states);
        every *= 2;
    }

    /** Adds a moment that must not be left out. */
    void last(double time, Moment moment, double[] state) {
        passed = 0;
        times.add(time);
        moments.add(moment);
        states.add(state);
    }

    private static <T> void halve(List<T> list) {
        for (int i = 0; 2 * i < list.size(); i++) list.set(i, list.get(2 * i));
        list.subList((list.size() + 1) / 2, list.size()).clear();
    }

    /** Forgets the last moments, as long as they are such; the first one stays. */
    void drop(Predicate<double[]> state) {
        while (states.size() > 1 && state.test(states.getLast())) {
            times.removeLast();
            moments.removeLast();
            states.removeLast();
        }
    }

    /** The time of the last moment. */
    double time() {
        return times.getLast();
    }

    Moment moment() {
        return moments.getLast();
    }

    double[] state() {
        return states.getLast();
    }

    double[] times() {
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    List<Moment> moments() {
        return List.copyOf(moments);
    }

    double[][] states() {
        return states.toArray(double[][]::new);
    }
}
