package saddleback.engine.flatness.ball;

import saddleback.engine.linalg.Vectors;

/** A convex set of moves around no move. */
sealed interface Domain {

    /** Overwrites z with the move of the set that goes farthest along a direction g. */
    void farthest(double[] g, double[] z);

    /** Puts a move that lies near the set into it, at its edge where that is where it rises. */
    void settle(double[] z);

    /** Moves of Euclidean norm up to a radius. */
    record Ball(double radius) implements Domain {
        private static final double INSIDE = 1 - 0x1p-50;

        @Override
        public void farthest(double[] g, double[] z) {
            System.arraycopy(g, 0, z, 0, z.length);
            settle(z);
        }

        @Override
        public void settle(double[] z) {
            double norm = Vectors.norm(z);
            if (norm > 0) Vectors.scale(z, radius / norm * INSIDE);
        }
    }

    /**
     * Moves each number of which is at most a bound.
     *
     * @param most above 0, not changed
     */
    record Box(double[] most) implements Domain {
        @Override
        public void farthest(double[] g, double[] z) {
            for (int i = 0; i < z.length; i++) z[i] = g[i] < 0 ? -most[i] : most[i];
        }

        @Override
        public void settle(double[] z) {
            for (int i = 0; i < z.length; i++) z[i] = Math.clamp(z[i], -most[i], most[i]);
        }
    }
}
