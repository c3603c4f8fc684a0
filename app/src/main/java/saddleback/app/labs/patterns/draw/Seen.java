package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.engine.labs.patterns.Agreement;
import saddleback.engine.pattern.Maps;
import saddleback.viz.figure.Figure;

/**
 * What was found; arrays are not changed by anyone.
 *
 * @param of what was wanted
 * @param plan the plane, null before anything is known
 * @param train on the training examples that were looked at
 * @param test on the test examples that were looked at, null where there are none
 * @param cell the network of the cell that was asked about, null where none was
 * @param refused why there is nothing to see, in words; empty where there is
 */
record Seen(
        Wanted of,
        @Nullable Plan plan,
        @Nullable Side train,
        @Nullable Side test,
        @Nullable Figure cell,
        String refused) {

    /**
     * One part of the data.
     *
     * @param examples that were looked at
     * @param all that there are
     */
    record Side(int examples, int all, Maps maps, Agreement agreement) {
        static Side of(int examples, int all, Maps maps, Plan plan) {
            return new Side(examples, all, maps, Agreement.of(plan.mark(), maps));
        }
    }

    /** Before anything is known. */
    static Seen nothing(Wanted of) {
        return new Seen(of, null, null, null, null, "");
    }

    /** Nothing to see, and why. */
    static Seen refused(Wanted of, String why) {
        return new Seen(of, null, null, null, null, why);
    }
}
