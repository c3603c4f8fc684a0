package saddleback.engine.flatness.ball;

import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.run.Progress;

import java.util.ArrayList;
import java.util.List;

/**
 * Keskar's sharpness in full space (Keskar et al. 2017, metric 2.1 with A the identity): 100 (max
 * L(x + z) - L(x)) / (1 + L(x)) over the box |z_i| at most epsilon (|x_i| + 1), per cent, from
 * below: the value is attained in the box. The paper climbs by ten steps of L-BFGS-B; here it is
 * {@link Ascent} from the corners of the box along the directions of {@link EpsilonSharpness}, none
 * of which depends on the order of the parameters.
 */
public final class KeskarSharpness {
    private KeskarSharpness() {}

    /** Measures. */
    public static Reading read(Subject subject, Progress progress) {
        return read(new Surroundings(subject), progress);
    }

    static Reading read(Surroundings at, Progress progress) {
        var box = new Domain.Box(most(at.x(), at.epsilon()));
        List<double[]> starts =
                corners(box, EpsilonSharpness.directions(at, progress.part(0, 0.3)), at.size());
        double most =
                new Ascent(Moves.full(at), box, at.size())
                        .from(at.loss(), starts, progress.part(0.3, 1));
        return reading(
                at, most, "attained in the box; the best of %d starts".formatted(starts.size()));
    }

    static Reading reading(Surroundings at, double most, String how) {
        return Reading.atLeast(100 * (most - at.loss()) / (1 + at.loss()), how);
    }

    /** epsilon (|x_i| + 1). */
    static double[] most(double[] x, double epsilon) {
        double[] most = new double[x.length];
        for (int i = 0; i < most.length; i++) most[i] = epsilon * (Math.abs(x[i]) + 1);
        return most;
    }

    /** The corners of the box along the directions. */
    static List<double[]> corners(Domain box, List<double[]> directions, int size) {
        var starts = new ArrayList<double[]>();
        for (double[] d : directions) {
            double[] z = new double[size];
            box.farthest(d, z);
            starts.add(z);
        }
        return starts;
    }
}
