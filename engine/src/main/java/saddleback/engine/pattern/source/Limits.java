package saddleback.engine.pattern.source;

import java.util.Arrays;

/** How large a target may be. */
final class Limits {
    /** Cells of a line. */
    static final int LINE = 1000;

    /** Cells along each axis of a plane. */
    static final int PLANE = 200;

    /** Cells along each axis of a box. */
    static final int BOX = 40;

    private Limits() {}

    /** The greatest number of cells along one of so many axes. */
    static int of(int axes) {
        return axes == 1 ? LINE : axes == 2 ? PLANE : BOX;
    }

    /**
     * Refuses what is too large.
     *
     * @param name the setting to blame
     */
    static void require(String name, int... shape) {
        int most = of(shape.length);
        for (int n : shape)
            if (n > most)
                throw new IllegalArgumentException(
                        "%s: at most %d cells along each of %d axes, was %s"
                                .formatted(name, most, shape.length, Arrays.toString(shape)));
    }
}
