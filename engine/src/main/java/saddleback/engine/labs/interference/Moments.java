package saddleback.engine.labs.interference;

import saddleback.engine.interference.Course;

import java.util.Arrays;

/** Looking up moments of a course. */
final class Moments {
    private Moments() {}

    /** The number of the recorded moment nearest to a time. */
    static int nearest(Course course, double time) {
        double[] times = course.time();
        int at = Arrays.binarySearch(times, time);
        if (at >= 0) return at;
        int next = -at - 1;
        if (next == 0) return 0;
        if (next == times.length) return times.length - 1;
        return time - times[next - 1] <= times[next] - time ? next - 1 : next;
    }
}
