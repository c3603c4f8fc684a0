package saddleback.app.labs.flatness.ball;

import org.jspecify.annotations.Nullable;

import saddleback.engine.flatness.Reading;
import saddleback.viz.figure.Grid;

/**
 * What is known of a place; parts of an older question until they are known.
 *
 * @param plane the loss around the weights
 * @param disc the worst in the disc
 * @param ball epsilon-sharpness of the weights in the whole ball of that radius
 */
record Site(@Nullable Grid plane, @Nullable Disc disc, @Nullable Reading ball) {
    /** Nothing yet. */
    static final Site UNKNOWN = new Site(null, null, null);

    Site with(Grid grid) {
        return new Site(grid, disc, ball);
    }

    Site with(Disc found) {
        return new Site(plane, found, ball);
    }

    Site with(Reading reading) {
        return new Site(plane, disc, reading);
    }
}
