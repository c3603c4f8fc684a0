package saddleback.engine.labs.patterns;

import org.jspecify.annotations.Nullable;

/**
 * Training from the pattern's lowest cell. One number a recorded step, the start among them; all
 * arrays are empty where it was not done.
 *
 * @param step after how many steps
 * @param train loss on the training examples
 * @param test loss on the test examples, NaN where there are none
 * @param trainAccuracy NaN where targets are not classes
 * @param testAccuracy NaN where there are none
 * @param along coordinates of the projection on the plane, one array an axis
 * @param away distance from the plane
 * @param ordinary the same training of the same network from an ordinary start, null where it was
 *     not done
 * @param skipped why it was not done, null where it was
 */
public record FineTuning(
        int[] step,
        double[] train,
        double[] test,
        double[] trainAccuracy,
        double[] testAccuracy,
        double[][] along,
        double[] away,
        @Nullable Ordinary ordinary,
        @Nullable String skipped) {

    /** Not done, with the reason. */
    static FineTuning skipped(String reason) {
        double[] none = {};
        return new FineTuning(
                new int[0], none, none, none, none, new double[0][], none, null, reason);
    }

    /**
     * Training from weights drawn as usual, at the same steps.
     *
     * @param train loss on the training examples
     * @param test loss on the test examples, NaN where there are none
     * @param trainAccuracy NaN where targets are not classes
     * @param testAccuracy NaN where there are none
     */
    public record Ordinary(
            double[] train, double[] test, double[] trainAccuracy, double[] testAccuracy) {}
}
