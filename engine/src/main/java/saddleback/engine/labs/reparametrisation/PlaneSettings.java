package saddleback.engine.labs.reparametrisation;

import org.jspecify.annotations.Nullable;

import saddleback.engine.settings.ByValue;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * A function of two variables.
 *
 * @param loss the function and two places
 * @param x the window of the level sets
 * @param y the window of the level sets
 * @param epsilon height below which the area is counted
 * @param radius of the two discs
 * @param extents R, increasing: of the product the area in [0, R]² is counted, of another function
 *     that in the square with its corners R away along each axis
 */
public record PlaneSettings(
        @Setting("The function") PlaneLoss loss,
        @Setting("The window along x") Window x,
        @Setting("The window along y") Window y,
        @Setting(
                        value = "Height below which the area is counted",
                        min = 0,
                        above = true,
                        max = 1e6,
                        log = true)
                double epsilon,
        @Setting(value = "Radius of the two discs", min = 0, above = true, max = 1e3, log = true)
                double radius,
        @Setting("Sizes R of the squares in which the area is counted, increasing")
                double[] extents) {
    private static final int MOST = 40;
    private static final double LARGEST = 1e6;

    /** Checks the ranges and the order of the extents. */
    public PlaneSettings {
        Ranges.check(PlaneSettings.class, loss, x, y, epsilon, radius, extents);
        extents = extents.clone();
        if (extents.length == 0 || extents.length > MOST)
            throw new IllegalArgumentException(
                    "extents: 1 to " + MOST + " numbers, was " + extents.length);
        double last = 0;
        for (int i = 0; i < extents.length; i++) {
            if (!(extents[i] > last && extents[i] <= LARGEST))
                throw new IllegalArgumentException(
                        "extents[%d]: above %s and at most 1000000, was %s"
                                .formatted(i, last, extents[i]));
            last = extents[i];
        }
    }

    /** The product's hyperbola, discs of radius 1/4, areas up to R = 10,000. */
    public static PlaneSettings defaults() {
        return new PlaneSettings(
                PlaneLoss.Product.defaults(),
                Window.defaults(),
                Window.defaults(),
                0.04,
                0.25,
                new double[] {2, 5, 10, 30, 100, 1000, 10_000});
    }

    @Override
    public double[] extents() {
        return extents.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return ByValue.equal(this, other);
    }

    @Override
    public int hashCode() {
        return ByValue.hash(this);
    }
}
