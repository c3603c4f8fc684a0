package saddleback.engine.labs.interference;

import saddleback.engine.interference.Course;

/**
 * Follows functions of the parameters along a course.
 *
 * @param course whose states begin with the parameters
 * @param parameters how many
 */
record Kept(Course course, int parameters) {

    /** A group of functions of the parameters. */
    @FunctionalInterface
    interface Group {
        /** Member {@code i} at parameters {@code w}, which stand at the array's beginning. */
        double value(double[] w, int i);
    }

    /** The member of a group that gets farthest from its value at the start. */
    Conserved worst(String name, int members, Group group) {
        double[][] states = course.states();
        int worst = 0;
        double most = -1;
        for (int i = 0; i < members; i++) {
            double start = group.value(states[0], i);
            double drift = 0;
            for (double[] w : states) drift = Math.max(drift, Math.abs(group.value(w, i) - start));
            if (drift > most) {
                most = drift;
                worst = i;
            }
        }
        return new Conserved(name, group.value(states[0], worst), most);
    }
}
