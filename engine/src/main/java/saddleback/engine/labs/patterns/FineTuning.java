package saddleback.engine.labs.patterns;

/**
 * Training from the pattern's lowest cell. One number a recorded step, the start among them.
 *
 * @param step after how many steps
 * @param train loss on the training examples
 * @param test loss on the test examples, NaN where there are none
 * @param trainAccuracy NaN where targets are not classes
 * @param testAccuracy NaN where there are none
 * @param along coordinates of the projection on the plane, one array an axis
 * @param away distance from the plane
 */
public record FineTuning(
        int[] step,
        double[] train,
        double[] test,
        double[] trainAccuracy,
        double[] testAccuracy,
        double[][] along,
        double[] away) {}
