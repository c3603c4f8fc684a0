package saddleback.engine.regions.bounds;

import saddleback.engine.regions.Bound;

/** Mean numbers of regions over random weights. */
public final class Expectations {
    private Expectations() {}

    /**
     * N^d / d!, how the mean number grows with the number N of ReLU units (Hanin and Rolnick 2019),
     * 2^N where there are fewer units than inputs. The theorem bounds the mean by this times a
     * constant to the power d that depends on the weights; for two inputs and a box that holds all
     * vertices the number itself is near what is found.
     */
    static Bound growth(Outline outline) {
        int d = outline.inputs();
        int n = outline.units();
        double value = 1;
        for (int i = 1; i <= d; i++) value *= (double) n / i;
        return new Bound(
                "hanin-rolnick",
                "Hanin, Rolnick 2019, growth",
                Bound.Kind.EXPECTED,
                null,
                n >= d ? value : Math.scalb(1.0, n),
                "a rule of thumb for random weights, without the theorem's constant and no bound");
    }

    /**
     * The mean number of linear pieces of one hidden layer on the interval from -radius to radius,
     * weights and biases normal with mean 0: 1 + n (2/pi) arctan(radius / g), g the ratio of the
     * biases' deviation to the weights'. Without biases all units break at 0: 2.
     *
     * @param units at least 1
     * @param weights standard deviation of the first layer's weights, above 0
     * @param biases standard deviation of its biases, at least 0
     */
    public static Bound line(int units, double weights, double biases, double radius) {
        double breaks =
                biases == 0 ? 1 : units * 2 / Math.PI * Math.atan2(radius * weights, biases);
        return exact(1 + breaks, "on an interval around 0");
    }

    /**
     * The mean number of regions of one hidden layer in the disc around 0: with r = radius /
     * sqrt(radius² + g²), 1 + n r + C(n, 2) (1 - sqrt(1 - r²)). Without biases n lines through 0
     * make 2 n sectors.
     *
     * @param units at least 1
     * @param weights standard deviation of the first layer's weights, above 0
     * @param biases standard deviation of its biases, at least 0
     */
    public static Bound disc(int units, double weights, double biases, double radius) {
        double g = biases / weights;
        double far = Math.hypot(radius, g);
        double pairs = units * (units - 1.0) / 2;
        double mean = biases == 0 ? 2 * units : 1 + units * radius / far + pairs * (1 - g / far);
        return exact(mean, "in a disc around 0");
    }

    private static Bound exact(double value, String where) {
        return new Bound(
                "shallow-mean",
                "One hidden layer, normal weights, mean",
                Bound.Kind.EXPECTED,
                null,
                value,
                "one ReLU layer, independent normal weights and biases with mean 0, " + where);
    }
}
