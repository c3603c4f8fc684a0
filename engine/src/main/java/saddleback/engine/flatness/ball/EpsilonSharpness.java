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
 * of Dinh, Pascanu, Bengio and Bengio 2017), from below: the value is attained at a point of the
 * ball. Starts are both ways along the top eigenvector, the gradient, random directions, and the
 * paper's own candidate (section 4.3): each layer whose norm is at most epsilon set to 0.
 */
public final class EpsilonSharpness {
    private static final int RANDOM = 2;

    private EpsilonSharpness() {}

    /** Measures. */
    public static Reading read(Subject subject, Progress progress) {
        return read(new Surroundings(subject), progress);
    }

    static Reading read(Surroundings at, Progress progress) {
        EigenPairs top = at.top(progress.part(0, 0.3));
        var starts = new ArrayList<double[]>();
        if (!Double.isNaN(top.values()[0])) addBoth(starts, top.vectors().getFirst());
        if (Vectors.norm(at.gradient()) > 0) starts.add(at.gradient().clone());
        for (int i = 0; i < RANDOM; i++)
            starts.add(
                    Draws.direction(
                            new double[at.size()],
                            at.seed("ball").of(i),
                            at.subject().workers()));
        addLayers(starts, at);
        var ascent = new Ascent(Moves.full(at), new Domain.Ball(at.epsilon()), at.size());
        double most = ascent.from(at.loss(), starts, progress.part(0.3, 1));
        return Reading.atLeast(
                (most - at.loss()) / (1 + at.loss()),
                "attained in the ball; the best of %d starts".formatted(starts.size()));
    }

    static void addBoth(List<double[]> starts, double[] direction) {
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
