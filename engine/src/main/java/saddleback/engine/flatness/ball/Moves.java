package saddleback.engine.flatness.ball;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Objective;

/** The loss as a function of a move away from the place. */
interface Moves {
    /** The loss after a move. */
    double value(double[] z);

    /** The same with its gradient, written into g. */
    double gradient(double[] z, double[] g);

    /** Moves of all coordinates. */
    static Moves full(Surroundings at) {
        Objective loss = at.objective();
        double[] y = new double[at.size()];
        return new Moves() {
            @Override
            public double value(double[] z) {
                return loss.value(moved(z));
            }

            @Override
            public double gradient(double[] z, double[] g) {
                return loss.gradient(moved(z), g);
            }

            private double[] moved(double[] z) {
                System.arraycopy(at.x(), 0, y, 0, y.length);
                Vectors.add(y, 1, z);
                return y;
            }
        };
    }
}
