package saddleback.engine.labs.reparametrisation;

/**
 * Two minima whose order of flatness was turned round by a coordinate.
 *
 * @param flatter which critical point had the smaller curvature
 * @param sharper which had the greater one
 * @param mapped the coordinate, made around the flatter one
 * @param curvature whether the order by curvature is turned round
 * @param width whether that by volume flatness is
 * @param sharpness whether that by epsilon-sharpness is
 */
public record Swap(
        int flatter,
        int sharper,
        Mapped mapped,
        boolean curvature,
        boolean width,
        boolean sharpness) {

    /** Whether all three orders are turned round. */
    public boolean all() {
        return curvature && width && sharpness;
    }
}
