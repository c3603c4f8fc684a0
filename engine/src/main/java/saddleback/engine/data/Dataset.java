package saddleback.engine.data;

/**
 * Examples with their targets.
 *
 * @param x examples x features, row-major; owned by the data set and never written to
 * @param features number of columns of {@code x}, at least 1
 * @param targets what each example should give
 */
public record Dataset(double[] x, int features, Targets targets) {

    /** Checks the lengths. */
    public Dataset {
        if (features < 1)
            throw new IllegalArgumentException("features: at least 1, was " + features);
        if (x.length % features != 0 || x.length / features != targets.examples())
            throw new IllegalArgumentException(
                    "x: "
                            + targets.examples()
                            + " examples of "
                            + features
                            + " features, was "
                            + x.length
                            + " numbers");
    }

    /** The number of examples. */
    public int examples() {
        return targets.examples();
    }
}
