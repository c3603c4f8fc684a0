package saddleback.engine.optim;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.newton.LocalModel;
import saddleback.engine.objective.Objective;
import saddleback.engine.run.Heap;

/** The function of a step with its second derivatives, and how a step on it is tried. */
final class SecondDerivatives {
    /** With so many parameters a step takes about two minutes. */
    static final int MOST = 6000;

    /** Differences of values below this share of a value are rounding. */
    private static final double ROUNDING = 10 * 0x1p-52;

    private SecondDerivatives() {}

    /** Refuses sizes whose Hessian cannot be written out and taken apart at every step. */
    static void checkExact(int size) {
        String remedy = "krylov-saddle-free-newton is for larger networks";
        if (size > MOST)
            throw new IllegalArgumentException(
                    "method: at most %d parameters with an exact Hessian, was %d (%s)"
                            .formatted(MOST, size, remedy));
        Heap.require(2L * Double.BYTES * size * size, "method", "a Hessian", remedy);
    }

    /** The function of a step. */
    static Objective of(Gradient f) {
        Objective objective = f.objective();
        if (objective == null)
            throw new IllegalArgumentException("f: a function with second derivatives, was none");
        return objective;
    }

    /** The exact local model. */
    static LocalModel model(Iterate at, Gradient f) {
        return LocalModel.of(of(f).hessian(at.w), at.g);
    }

    /** The point {@code w + s}; a fresh array. */
    static double[] moved(double[] w, double[] s) {
        double[] to = w.clone();
        Vectors.add(to, 1, s);
        return to;
    }

    /**
     * The share of the predicted decrease that a step made, 1 where both are below the rounding of
     * the value (Conn, Gould and Toint, Trust-Region Methods, 2000); NaN or minus infinity where
     * the new value is not finite.
     */
    static double ratio(double before, double after, double predicted) {
        double rounding = ROUNDING * Math.abs(before);
        if (predicted + rounding == 0) return before == after ? 1 : Double.NEGATIVE_INFINITY;
        return (before - after + rounding) / (predicted + rounding);
    }
}
