package saddleback.engine.labs.playground;

import saddleback.engine.newton.LocalModel;

/**
 * A critical point of the function.
 *
 * @param x first coordinate
 * @param y second coordinate
 * @param value of the function
 * @param model the Hessian's eigenvalues and vectors there
 * @param kind what it is
 */
public record Critical(double x, double y, double value, LocalModel model, Kind kind) {
    /** What a critical point is, by the signs of its eigenvalues. */
    public enum Kind {
        /** Both eigenvalues are above 0: index 0. */
        MINIMUM(0),
        /** One is above and one below 0: index 1. */
        SADDLE(1),
        /** Both are below 0: index 2. */
        MAXIMUM(2),
        /** One is 0 to within the tolerance, so that second derivatives do not tell. */
        DEGENERATE(-1);

        private final int index;

        Kind(int index) {
            this.index = index;
        }

        /** The number of negative eigenvalues; -1 where they do not tell. */
        public int index() {
            return index;
        }
    }

    /** The kind by eigenvalues, of which those up to {@code tolerance} in size count as 0. */
    static Kind kind(double[] values, double tolerance) {
        int negative = 0;
        for (double v : values) {
            if (Math.abs(v) <= tolerance) return Kind.DEGENERATE;
            if (v < 0) negative++;
        }
        return negative == 0 ? Kind.MINIMUM : negative == 1 ? Kind.SADDLE : Kind.MAXIMUM;
    }
}
