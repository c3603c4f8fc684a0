package saddleback.app.labs.regions.folding;

import saddleback.engine.given.Folding;
import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The folds of a {@link Folding} network of two inputs, in their order: every hidden layer but the
 * last folds the unit square in pleats along the first and then along the second coordinate, and
 * stretches it to the unit square again (Montúfar, Pascanu, Cho and Bengio 2014, section 3.1).
 *
 * @param folds one for each layer and coordinate that has at least two pleats
 */
record Folds(List<Fold> folds) {
    private static final int INPUTS = 2;

    /**
     * One fold.
     *
     * @param layer that makes it, from 0
     * @param axis coordinate that is folded
     * @param pleats parts that are laid on one another, at least 2
     */
    record Fold(int layer, int axis, int pleats) {

        /**
         * Where a coordinate in [0, 1] comes to lie: it runs to and fro, once over [0, 1] in each
         * pleat.
         */
        double of(double u) {
            double t = pleats * u;
            double pleat = Math.clamp(Math.floor(t), 0, pleats - 1.0);
            double within = t - pleat;
            return pleat % 2 == 0 ? within : 1 - within;
        }
    }

    /** Copies the list. */
    Folds {
        folds = List.copyOf(folds);
    }

    /** The folds of a network that is one of {@link Folding}'s with two inputs, else none. */
    static Optional<Folds> of(GivenNetwork network) {
        List<GivenLayer> layers = network.layers();
        if (network.inputs() != INPUTS || layers.size() < 3) return Optional.empty();
        List<Integer> widths =
                layers.subList(0, layers.size() - 1).stream().map(GivenLayer::units).toList();
        if (widths.stream().anyMatch(w -> w < INPUTS)) return Optional.empty();
        if (!same(new Folding(INPUTS, widths).network(), network)) return Optional.empty();
        var folds = new ArrayList<Fold>();
        for (int l = 0; l < widths.size() - 1; l++)
            for (int axis = 0; axis < INPUTS; axis++) {
                int pleats = widths.get(l) / INPUTS;
                if (pleats > 1) folds.add(new Fold(l, axis, pleats));
            }
        return folds.isEmpty() ? Optional.empty() : Optional.of(new Folds(folds));
    }

    private static boolean same(GivenNetwork a, GivenNetwork b) {
        if (a.layers().size() != b.layers().size()) return false;
        for (int l = 0; l < a.layers().size(); l++) {
            GivenLayer x = a.layers().get(l);
            GivenLayer y = b.layers().get(l);
            boolean equal =
                    x.type() == y.type()
                            && Arrays.equals(x.b(), y.b())
                            && Arrays.deepEquals(
                                    x.w().toArray(new double[0][]), y.w().toArray(new double[0][]));
            if (!equal) return false;
        }
        return true;
    }

    /**
     * Where a point of the square lies after so many folds.
     *
     * @param done folds made, a fraction for one that is half way
     */
    double[] at(double x, double y, double done) {
        double[] p = {x, y};
        for (int k = 0; k < folds.size() && k < done; k++) {
            Fold f = folds.get(k);
            double share = Math.min(1, done - k);
            double to = f.of(p[f.axis()]);
            p[f.axis()] = share == 1 ? to : (1 - share) * p[f.axis()] + share * to;
        }
        return p;
    }

    /** The layer of the fold that is made or was made last, -1 before the first. */
    int layer(double done) {
        int begun = (int) Math.ceil(done);
        return begun == 0 ? -1 : folds.get(begun - 1).layer();
    }

    /** Layers of paper that lie on each other after so many whole folds. */
    int pieces(double done) {
        int pieces = 1;
        for (int k = 0; k < folds.size() && k + 1 <= done; k++) pieces *= folds.get(k).pleats();
        return pieces;
    }

    /** Parts into which all creases divide a coordinate. */
    int parts(int axis) {
        int parts = 1;
        for (Fold f : folds) if (f.axis() == axis) parts *= f.pleats();
        return parts;
    }

    /** "layer 1 folds along the first coordinate, 2 pleats". */
    String words(double done) {
        Fold fold = folds.get((int) Math.ceil(done) - 1);
        return "layer %d folds along the %s coordinate, %d pleats"
                .formatted(fold.layer() + 1, fold.axis() == 0 ? "first" : "second", fold.pleats());
    }
}
