package saddleback.engine.volume;

import java.util.List;

/**
 * Proved bounds of the area of a connected set.
 *
 * @param low the area is at least this
 * @param high the area is at most this
 * @param reachesBorder whether the set may go on beyond the rectangle that was looked at
 * @param precise whether the bounds are as near to one another as was asked
 * @param pieces rectangles that hold the whole set, for a picture
 */
public record Enclosure(
        double low, double high, boolean reachesBorder, boolean precise, List<Piece> pieces) {

    /** Copies the list. */
    public Enclosure {
        pieces = List.copyOf(pieces);
    }

    /**
     * A rectangle.
     *
     * @param sure whether all of it belongs to the set
     */
    public record Piece(Rectangle at, boolean sure) {}
}
