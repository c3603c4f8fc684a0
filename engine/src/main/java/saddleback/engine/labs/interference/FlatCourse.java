package saddleback.engine.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Learner;
import saddleback.engine.interference.Moment;
import saddleback.engine.interference.Plateau;

import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A course as one array of numbers, to be kept: all but what its states tell of successes and
 * gradients, which is measured again.
 */
final class FlatCourse {
    private static final int HEAD = 8;
    private static final int PLATEAU = 7;

    /** Numbers of a moment that are kept besides the rates. */
    private static final int MEASURED = 3;

    private FlatCourse() {}

    /** The course's numbers; a fresh array. */
    static double[] of(Course course) {
        int points = course.time().length;
        int size = course.states()[0].length;
        int k = course.half().length;
        List<Plateau> plateaus = course.plateaus();
        DoubleBuffer flat = DoubleBuffer.allocate(length(points, size, k, plateaus.size()));
        flat.put(points).put(size).put(k).put(plateaus.size());
        flat.put(course.steps()).put(course.smallSteps());
        flat.put(course.slid()).put(course.totalTime());
        flat.put(course.time()).put(course.half()).put(course.reached());
        for (double[] state : course.states()) flat.put(state);
        for (Moment m : course.moments())
            flat.put(m.rate()).put(m.speed()).put(m.velocity()).put(m.slid() ? 1 : 0);
        for (Plateau p : plateaus) {
            flat.put(p.time()).put(p.performance()).put(p.speed()).put(p.before());
            flat.put(p.after()).put(p.from()).put(p.until());
        }
        return flat.array();
    }

    private static int length(int points, int size, int k, int plateaus) {
        return HEAD + points * (1 + size + k + MEASURED) + 2 * k + PLATEAU * plateaus;
    }

    /** The course of which {@link #of} gave the numbers; the learner is the one that made it. */
    static Course read(double[] numbers, Learner learner) {
        DoubleBuffer flat = DoubleBuffer.wrap(numbers);
        int points = (int) flat.get();
        int size = (int) flat.get();
        int k = (int) flat.get();
        int count = (int) flat.get();
        int steps = (int) flat.get();
        int smallSteps = (int) flat.get();
        double slid = flat.get();
        double total = flat.get();
        double[] time = next(flat, points);
        double[] half = next(flat, k);
        double[] reached = next(flat, k);
        double[][] states = new double[points][];
        var moments = new ArrayList<Moment>();
        for (int i = 0; i < points; i++) states[i] = next(flat, size);
        for (int i = 0; i < points; i++) {
            Moment here = learner.moment(states[i]);
            moments.add(moved(here, next(flat, k), flat));
        }
        var plateaus = new ArrayList<Plateau>();
        for (int i = 0; i < count; i++) plateaus.add(plateau(next(flat, PLATEAU)));
        return new Course(
                time, moments, states, half, reached, total, plateaus, steps, smallSteps, slid);
    }

    /** A moment with the motion that was measured, which need not be the direction there. */
    private static Moment moved(Moment here, double[] rate, DoubleBuffer flat) {
        double speed = flat.get();
        double velocity = flat.get();
        boolean slid = flat.get() > 0;
        return new Moment(
                here.success(), here.failure(), rate, speed, here.interference(), velocity, slid);
    }

    private static Plateau plateau(double[] p) {
        return new Plateau(p[0], p[1], p[2], p[3], p[4], p[5], p[6]);
    }

    private static double[] next(DoubleBuffer from, int count) {
        double[] numbers = new double[count];
        from.get(numbers);
        return numbers;
    }
}
