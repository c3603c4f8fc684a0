package saddleback.engine.construct;

import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;

import java.util.function.ToDoubleFunction;

/** A target given by a function. */
record Formula(int axes, ToDoubleFunction<double[]> of, boolean losses) implements Target {

    /** Of losses. */
    Formula(int axes, ToDoubleFunction<double[]> of) {
        this(axes, of, true);
    }

    @Override
    public double height(double... z) {
        return of.applyAsDouble(z);
    }

    @Override
    public Pattern cells() {
        throw new UnsupportedOperationException("a formula has no cells");
    }
}
