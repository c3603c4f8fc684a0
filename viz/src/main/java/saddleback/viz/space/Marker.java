package saddleback.viz.space;

/**
 * A mark at a point, facing the eye.
 *
 * @param at where, data units; not drawn if not finite
 * @param shape its outline
 * @param pen its size, colours and how much is seen of it behind a surface
 */
public record Marker(Position at, Shape shape, Pen pen) {
    /** The outline of a mark. */
    public enum Shape {
        DISC,
        SQUARE,
        DIAMOND
    }
}
