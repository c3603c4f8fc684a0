package saddleback.engine.labs.reparametrisation;

import java.util.List;

/**
 * A line in another coordinate. Arrays are owned by the record.
 *
 * @param map of the distance from {@code centre}
 * @param centre a minimum, in the old coordinate
 * @param eta the new coordinate of each point of the window's grid
 * @param dots the new coordinate of each dot
 * @param flatness of each critical point, in their order
 */
public record Mapped(
        CoordinateMap map, double centre, double[] eta, double[] dots, List<Flatness> flatness) {

    /** Copies the list. */
    public Mapped {
        flatness = List.copyOf(flatness);
    }
}
