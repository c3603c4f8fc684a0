package saddleback.engine.labs.patterns;

import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;

/**
 * A drawn target with losses for its heights.
 *
 * @param drawn heights in [0, 1]
 */
record LossTarget(Target drawn, Asked asked) implements Target {

    @Override
    public int axes() {
        return drawn.axes();
    }

    @Override
    public double height(double... z) {
        return asked.of(drawn.height(z));
    }

    @Override
    public boolean losses() {
        return true;
    }

    @Override
    public Pattern cells() {
        return drawn.cells();
    }
}
