package saddleback.engine.labs.reparametrisation;

import java.util.List;

/**
 * What was found of a function of two variables. Arrays are owned by the record.
 *
 * @param settings what was asked
 * @param x column coordinates
 * @param y row coordinates
 * @param value of the function, row by row; NaN or infinite where there is none
 * @param at the disc around the place that is studied
 * @param other the disc around the other place
 * @param along discs around equivalent places of the product's hyperbola, from the one place to the
 *     other in equal ratios; none of another function
 * @param factor of the boxes, NaN without boxes
 * @param boxes B, T B and so on of the product; none of another function
 * @param areas one each extent
 */
public record PlaneResult(
        PlaneSettings settings,
        double[] x,
        double[] y,
        double[] value,
        Ball at,
        Ball other,
        List<Ball> along,
        double factor,
        List<Box> boxes,
        List<SquareArea> areas) {

    /** Copies the lists. */
    public PlaneResult {
        along = List.copyOf(along);
        boxes = List.copyOf(boxes);
        areas = List.copyOf(areas);
    }
}
