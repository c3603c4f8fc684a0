package saddleback.app.labs.surface.plane;

/**
 * A plane as a person asks for it.
 *
 * @param x level axis
 * @param y upright axis
 * @param orthogonal whether y's direction is made orthogonal to x's, its length kept
 * @param step of training at which the origin stands; NaN where it is the result's own
 * @param halfWidth half the width of the grid along x, in lengths of the direction
 */
record View(Way x, Way y, boolean orthogonal, double step, double halfWidth) {
    /** Numbers of random directions. */
    static final int MOST_NUMBER = 100;

    /**
     * How an axis is turned.
     *
     * @param from index of the source at 0
     * @param to index of the source at 1
     * @param turn fraction of the angle between both, 0 to 1
     * @param number of the random direction
     */
    record Way(int from, int to, double turn, int number) {
        Way {
            if (!(turn >= 0 && turn <= 1))
                throw new IllegalArgumentException("turn: 0 to 1, was " + turn);
            if (number < 1 || number > MOST_NUMBER)
                throw new IllegalArgumentException(
                        "number: 1 to %d, was %d".formatted(MOST_NUMBER, number));
        }

        Way withFrom(int source) {
            return new Way(source, to, turn, number);
        }

        Way withTo(int source) {
            return new Way(from, source, turn, number);
        }

        Way withTurn(double fraction) {
            return new Way(from, to, fraction, number);
        }

        Way withNumber(double which) {
            return new Way(from, to, turn, (int) Math.rint(which));
        }
    }

    View withX(Way way) {
        return new View(way, y, orthogonal, step, halfWidth);
    }

    View withY(Way way) {
        return new View(x, way, orthogonal, step, halfWidth);
    }

    View withOrthogonal(boolean on) {
        return new View(x, y, on, step, halfWidth);
    }

    View withStep(double at) {
        return new View(x, y, orthogonal, at, halfWidth);
    }

    View withHalfWidth(double half) {
        return new View(x, y, orthogonal, step, half);
    }

    /** Whether both show the same plane, be it at different widths. */
    boolean samePlane(View other) {
        return withHalfWidth(1).equals(other.withHalfWidth(1));
    }
}
