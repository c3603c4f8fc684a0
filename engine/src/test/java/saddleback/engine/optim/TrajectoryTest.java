package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.List;

class TrajectoryTest {
    private static final Trajectory PATH =
            new Trajectory(
                    List.of(
                            new Trajectory.Point(0, new double[] {0, 8}),
                            new Trajectory.Point(10, new double[] {5, 4}),
                            new Trajectory.Point(14, new double[] {9, 0})));

    @Test
    void betweenRecordedStepsTheWayIsStraight() {
        assertArrayEquals(new double[] {0, 8}, PATH.at(0));
        assertArrayEquals(new double[] {1, 7.2}, PATH.at(2), 1e-15);
        assertArrayEquals(new double[] {5, 4}, PATH.at(10));
        assertArrayEquals(new double[] {6, 3}, PATH.at(11), 1e-15);
        assertArrayEquals(new double[] {9, 0}, PATH.at(14));
    }

    @Test
    void thereIsNothingBeforeTheFirstAndAfterTheLast() {
        assertThrows(IllegalArgumentException.class, () -> PATH.at(-1));
        assertThrows(IllegalArgumentException.class, () -> PATH.at(14.5));
        assertThrows(IllegalArgumentException.class, () -> PATH.at(Double.NaN));
        Trajectory none = new Trajectory(List.of());
        assertThrows(IllegalArgumentException.class, () -> none.at(0));
    }
}
