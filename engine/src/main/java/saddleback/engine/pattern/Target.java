package saddleback.engine.pattern;

import saddleback.engine.interval.Interval;
import saddleback.engine.interval.SecondOrder;

import java.util.List;
import java.util.Optional;

/**
 * What shall be seen: a height over the unit cube of one to three coordinates. The first coordinate
 * runs to the right, the second upwards, the third away. Immutable.
 */
public interface Target {

    /** How many coordinates: 1, 2 or 3. */
    int axes();

    /**
     * The height at a point; finite.
     *
     * @param z as many coordinates as axes, each in [0, 1]; not kept
     */
    double height(double... z);

    /**
     * Whether heights are losses themselves; otherwise they lie in [0, 1], 0 for what shall have a
     * low loss (the ink), 1 for what shall have a high one.
     */
    boolean losses();

    /**
     * The target cell by cell, as it is drawn or, of a formula, at the middles of cells.
     *
     * @return heights in [0, 1]; those of losses are scaled from their least to their greatest
     */
    Pattern cells();

    /**
     * Proved bounds of the height and of its first and second derivatives over a box; nothing is
     * known unless a target knows better. Second derivatives that are not bounded say that there
     * may be a kink.
     *
     * @param box an interval in [0, 1] a coordinate
     */
    default SecondOrder bounds(List<Interval> box) {
        return SecondOrder.rough(axes(), Interval.UNKNOWN);
    }

    /**
     * The light of red, green and blue where the target is a picture with colours: three targets of
     * as many axes, 0 for none, 1 for full light, over white where the picture is transparent.
     */
    default Optional<List<Target>> colour() {
        return Optional.empty();
    }
}
