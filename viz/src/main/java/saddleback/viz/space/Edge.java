package saddleback.viz.space;

import java.util.ArrayList;
import java.util.List;

/**
 * An edge of the axis box: the line where two faces meet.
 *
 * @param axis the direction it runs along
 * @param first one of its faces, of the earlier of the two other axes
 * @param second the other face
 */
public record Edge(Axis axis, Face first, Face second) {
    /**
     * Checks that the faces belong to the two other axes.
     *
     * @throws IllegalArgumentException otherwise
     */
    public Edge {
        if (first.axis() == axis || second.axis() == axis || first.axis() == second.axis())
            throw new IllegalArgumentException(
                    "edge: faces of the two other axes, was "
                            + axis
                            + ", "
                            + first
                            + ", "
                            + second);
    }

    /** The four edges along an axis. */
    public static List<Edge> along(Axis axis) {
        Axis one = axis == Axis.X ? Axis.Y : Axis.X;
        Axis two = axis == Axis.Z ? Axis.Y : Axis.Z;
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 4; i++)
            edges.add(new Edge(axis, Face.of(one, (i & 1) != 0), Face.of(two, (i & 2) != 0)));
        return edges;
    }

    /** The point of this edge at a coordinate along its axis, in data units. */
    public Position at(Box box, double value) {
        return new Position(
                along(Axis.X, box, value), along(Axis.Y, box, value), along(Axis.Z, box, value));
    }

    private double along(Axis direction, Box box, double value) {
        if (direction == axis) return value;
        Face face = first.axis() == direction ? first : second;
        Range range = box.range(direction);
        return face.high() ? range.to() : range.from();
    }
}
