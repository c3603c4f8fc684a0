package saddleback.engine.regions.compare;

/**
 * Two networks f and g on a plane of inputs. Arrays are owned by this record and never change.
 *
 * @param regions linear regions of f that were looked at
 * @param pieces into which the lines of g divide them: as many where no line of g crosses one
 * @param complete whether these are all regions of f within the box
 * @param same regions of f with a piece on which g has the same state of every unit
 * @param difference the largest |f - g| over outputs and over all points of these regions: f - g is
 *     affine on each piece, so it is that at a corner; computed in integers and rounded to two
 *     units in the last place
 * @param corners x and y of the regions' corners, counter-clockwise
 * @param from index of each region's first corner, one more at the end
 * @param size largest |f - g| in each region
 */
public record Comparison(
        int regions,
        int pieces,
        boolean complete,
        int same,
        double difference,
        double[] corners,
        int[] from,
        double[] size) {}
