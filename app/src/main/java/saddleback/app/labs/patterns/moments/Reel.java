package saddleback.app.labs.patterns.moments;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.patterns.Scene;
import saddleback.app.labs.patterns.Shade;
import saddleback.app.labs.patterns.Sheet;
import saddleback.engine.labs.patterns.Optimised;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.pattern.Maps;

import java.util.ArrayList;
import java.util.List;

/**
 * The moments of an optimisation whose losses were kept, and the one scale that all of them have.
 *
 * @param result of an optimisation
 * @param moments in the order of their steps
 * @param sheet where the losses lie
 * @param shade of all moments
 */
record Reel(PatternsResult result, List<Optimised.Moment> moments, Sheet sheet, Shade shade) {

    /** Copies the list. */
    Reel {
        moments = List.copyOf(moments);
    }

    /** Whether there is anything to look back on. */
    static boolean suits(PatternsResult result) {
        Sheet sheet = Scene.sheet(result);
        return kept(result).size() > 1 && (result.at().axes() == 1 || sheet.flat());
    }

    private static List<Optimised.Moment> kept(PatternsResult result) {
        Optimised optimised = result.optimised();
        if (optimised == null) return List.of();
        Sheet sheet = Scene.sheet(result);
        return optimised.moments().stream().filter(m -> sheet.has(m.train().loss())).toList();
    }

    /** All of a result that {@link #suits}. */
    static Reel of(PatternsResult result) {
        List<Optimised.Moment> moments = kept(result);
        var losses = new ArrayList<double[]>();
        for (Optimised.Moment m : moments) {
            losses.add(m.train().loss());
            if (m.test() != null) losses.add(m.test().loss());
        }
        Shade shade = Shade.of(result, losses.toArray(double[][]::new));
        return new Reel(result, moments, Scene.sheet(result), shade);
    }

    int size() {
        return moments.size();
    }

    /** Steps before a moment. */
    int step(int moment) {
        return moments.get(moment).step();
    }

    /** Steps before each moment. */
    double[] steps() {
        return moments.stream().mapToDouble(Optimised.Moment::step).toArray();
    }

    /** The moment that is nearest to a step. */
    int nearest(double step) {
        int best = 0;
        for (int i = 1; i < size(); i++)
            if (Math.abs(step(i) - step) < Math.abs(step(best) - step)) best = i;
        return best;
    }

    /** Whether the losses of test examples were kept too. */
    boolean tested() {
        return moments.getFirst().test() != null;
    }

    /** The slice that is shown: the middle one of a box. */
    int slice() {
        return result.at().slices() / 2;
    }

    /** Losses of one cell on the training examples, one a moment. */
    double[] train(Spot spot) {
        return moments.stream().mapToDouble(m -> m.train().loss()[spot.index()]).toArray();
    }

    /** The same on the test examples, NaN where there are none. */
    double[] test(Spot spot) {
        return moments.stream().mapToDouble(m -> at(m.test(), spot)).toArray();
    }

    private static double at(@Nullable Maps maps, Spot spot) {
        return maps == null ? Double.NaN : maps.loss()[spot.index()];
    }
}
