package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;
import saddleback.engine.reparam.Transformation;

import java.util.List;

/**
 * Measures against transformations.
 *
 * @param measures one a row
 * @param transformations one a column, one of each kind that the network allows
 * @param before one a row
 * @param cells row-major; null where not yet measured
 */
public record Matrix(
        List<Measure> measures,
        List<Transformation> transformations,
        List<Reading> before,
        List<@Nullable Cell> cells) {

    /**
     * One measure after one transformation.
     *
     * @param after what it is then
     * @param ratio after over before; of measures that are logarithms the exponential of after less
     *     before
     * @param unchanged whether after is before to rounding, or within the intervals of both
     * @param law what theory says, null where nothing is known
     */
    public record Cell(Reading after, double ratio, boolean unchanged, @Nullable Law law) {}

    /**
     * What theory says.
     *
     * @param low the ratio is at least this
     * @param high the ratio is at most this; equal to low where it is known
     * @param formula TeX
     * @param holds whether the cell agrees, within its own uncertainty
     */
    public record Law(double low, double high, String formula, boolean holds) {}
}
