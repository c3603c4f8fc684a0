package saddleback.engine.flatness.ball;

import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Block;
import saddleback.engine.run.Progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The greatest (L(y) - L(x)) / (1 + L(x)) over the Euclidean ball of radius epsilon (definition 2
 * of Dinh, Pascanu, Bengio and Bengio 2017): the value is attained at a point of the ball, and
 * {@link RiseBound} bounds the maximum from above. Starts are both ways along the two top
 * eigenvectors and along the coordinates themselves, the gradient, and the paper's own candidate
 * (section 4.3): each layer whose norm is at most epsilon set to 0. None depends on the order of
 * the parameters.
 */
public final class EpsilonSharpness {
    private static final double ROUNDING = 1e-12;

    private EpsilonSharpness() {}

    /** Measures. */
    public static Reading read(Subject subject, Progress progress) {
        return read(new Surroundings(subject), progress);
    }

    static Reading read(Surroundings at, Progress progress) {
        List<double[]> starts = directions(at, progress.part(0, 0.3));
        addLayers(starts, at);
        var ascent = new Ascent(Moves.full(at), new Domain.Ball(at.epsilon()), at.size());
        double most = ascent.from(at.loss(), starts, progress.part(0.3, 0.9));
        double value = (most - at.loss()) / (1 + at.loss());
        String attained = "attained in the ball; the best of %d starts".formatted(starts.size());
        double bound = RiseBound.of(at) / (1 + at.loss());
        return bound < Double.POSITIVE_INFINITY
                ? Reading.between(
                        value, value, Math.max(value, bound), attained + "; upper bound proved")
                : Reading.atLeast(value, attained);
    }

    /**
     * Both ways along the top eigenvectors and the coordinates, and the gradient where it is more
     * than rounding; fresh arrays.
     */
    static List<double[]> directions(Surroundings at, Progress progress) {
        EigenPairs top = at.top(progress);
        var directions = new ArrayList<double[]>();
        for (int i = 0; i < top.values().length; i++)
            if (!Double.isNaN(top.values()[i])) addBoth(directions, top.vectors().get(i));
        double slope = at.epsilon() * Vectors.norm(at.gradient());
        if (slope > ROUNDING * (1 + Math.abs(at.loss()))) directions.add(at.gradient().clone());
        if (Vectors.norm(at.x()) > 0) addBoth(directions, at.x());
        return directions;
    }

    private static void addBoth(List<double[]> starts, double[] direction) {
        double[] back = direction.clone();
        Vectors.scale(back, -1);
        starts.add(direction.clone());
        starts.add(back);
    }

    /** Moves that set one layer's weights to 0, to rounding of the radius. */
    private static void addLayers(List<double[]> starts, Surroundings at) {
        double most = at.epsilon() * (1 + 1e-9);
        for (Block b : at.subject().place().network().blocks()) {
            if (b.bias() || b.offset() + b.size() > at.size()) continue;
            double[] layer = Arrays.copyOfRange(at.x(), b.offset(), b.offset() + b.size());
            double norm = Vectors.norm(layer);
            if (!(norm > 0 && norm <= most)) continue;
            double[] z = new double[at.size()];
            Vectors.add(z, b.offset(), -1, layer, 0, layer.length);
            starts.add(z);
        }
    }
}
