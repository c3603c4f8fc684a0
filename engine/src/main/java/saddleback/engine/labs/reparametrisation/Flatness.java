package saddleback.engine.labs.reparametrisation;

import saddleback.engine.formula.Formula;
import saddleback.engine.interval.Interval;
import saddleback.engine.volume.Length;

/**
 * How flat a critical point of a line is in one coordinate.
 *
 * @param eta the point's coordinate
 * @param curvature the second derivative by the coordinate
 * @param left left end of the connected piece below L + epsilon, NaN for a maximum
 * @param right its right end
 * @param width volume flatness (definition 1): right - left, between bounds that are proved to the
 *     rounding of the coordinate; the upper one is infinite where the piece leaves what was looked
 *     at
 * @param worst the greatest loss within epsilon, between proved bounds
 * @param sharpness epsilon-sharpness (definition 2): (worst - L) / (1 + L); NaN where 1 + L is not
 *     above 0
 */
public record Flatness(
        double eta,
        double curvature,
        double left,
        double right,
        Interval width,
        Interval worst,
        Interval sharpness) {

    /** Of a point in a coordinate made around {@code centre}. */
    static Flatness of(
            Formula formula,
            LinePoint p,
            Length.Ends valley,
            CoordinateMap map,
            double centre,
            double epsilon) {
        double eta = map.to(p.at() - centre);
        double slope = map.slope(p.at() - centre);
        double curvature = p.curvature() / slope / slope;
        if (!p.minimum())
            return new Flatness(
                    eta,
                    curvature,
                    Double.NaN,
                    Double.NaN,
                    Interval.UNKNOWN,
                    Interval.UNKNOWN,
                    Interval.UNKNOWN);
        double left = map.to(valley.left().high() - centre);
        double right = map.to(valley.right().low() - centre);
        double least = right - left;
        double most =
                valley.leftOpen() || valley.rightOpen()
                        ? Double.POSITIVE_INFINITY
                        : map.to(valley.right().high() - centre)
                                - map.to(valley.left().low() - centre);
        Interval worst =
                Greatest.onInterval(
                                formula,
                                centre + map.from(eta - epsilon),
                                centre + map.from(eta + epsilon))
                        .value();
        return new Flatness(
                eta,
                curvature,
                left,
                right,
                new Interval(least, Math.max(least, most)),
                worst,
                sharpness(worst, p.value()));
    }

    /** The rise to {@code worst} over 1 + L. */
    static Interval sharpness(Interval worst, double value) {
        if (!(1 + value > 0)) return Interval.UNKNOWN;
        return new Interval(
                (worst.low() - value) / (1 + value), (worst.high() - value) / (1 + value));
    }
}
