package saddleback.engine.flatness.ball;

import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.run.Progress;

/**
 * The length of the interval around the place, on the line along the Hessian's top eigenvector, on
 * which the loss lies below L + epsilon (definition 1 of Dinh, Pascanu, Bengio and Bengio 2017 on a
 * line). Its ends are exact to a relative 1e-12; that the loss does not rise above the level and
 * fall again between two looks is checked at a thousand points (a hundred where a loss costs much),
 * not proved. Where an end lies beyond the reach, the reading is what was seen, at least.
 */
public final class Width {
    private static final int CHECKS = 1000;
    private static final int FEW_CHECKS = 100;
    private static final int SMALL = 10_000;
    private static final double ENDS = 1e-11;

    private Width() {}

    /** Measures. */
    public static Reading read(Subject subject, Progress progress) {
        return read(new Surroundings(subject), progress);
    }

    static Reading read(Surroundings at, Progress progress) {
        EigenPairs top = at.top(progress.part(0, 0.5));
        double[] v = top.vectors().getFirst();
        double lambda = top.values()[0];
        if (Double.isNaN(lambda)) return Reading.none("the Hessian is not finite here");
        Cut line = Cut.line(at, v);
        double level = at.loss() + at.epsilon();
        double cap = at.cap();
        double guess = lambda > 0 ? Math.sqrt(2 * at.epsilon() / lambda) : cap / 10;
        Crossing right = Crossing.of(line, 1, level, guess, cap);
        progress.step(0.7, "width");
        Crossing left = Crossing.of(line, -1, level, guess, cap);
        progress.step(0.8, "width");
        int checks = line.cheap() || at.size() < SMALL ? CHECKS : FEW_CHECKS;
        double to = checked(line, 1, level, right.distance(), checks / 2);
        progress.step(0.9, "width");
        double from = checked(line, -1, level, left.distance(), checks / 2);
        String seen = "walls narrower than 1/%d of it are not seen".formatted(checks);
        double width = to + from;
        return left.met() && right.met()
                ? Reading.between(width, width * (1 - ENDS), width * (1 + ENDS), seen)
                : Reading.atLeast(width, "goes on beyond the reach; " + seen);
    }

    /** The crossing, or one nearer that a denser row of looks shows. */
    private static double checked(Cut line, int sign, double level, double end, int checks) {
        double[] t = new double[checks];
        for (int i = 0; i < checks; i++) t[i] = end * (i + 0.5) / checks;
        int i = Crossing.firstAbove(line, sign, level, t);
        return i == checks ? end : Crossing.refine(line, sign, level, i == 0 ? 0 : t[i - 1], t[i]);
    }
}
