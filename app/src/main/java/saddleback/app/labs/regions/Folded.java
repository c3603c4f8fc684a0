package saddleback.app.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.AbsoluteFolding;
import saddleback.engine.given.Construction;
import saddleback.engine.given.Foldable;
import saddleback.engine.given.Folding;
import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.given.MaxoutFolding;
import saddleback.engine.given.ZigZag;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Where the corners of the cells of a plane cut lie after each fold of a construction that folds.
 *
 * @param x for 0, 1, ... folds the level coordinate of every corner
 * @param y the upright coordinate
 */
record Folded(double[][] x, double[][] y) {

    /** The folds of the input plane of a construction; null of any other network or cut. */
    static @Nullable Folded of(PlaneCut cut) {
        if (cut.result().slice() != null || cut.network().inputs() != 2) return null;
        Foldable paper = recognised(cut.network());
        if (paper == null || paper.folds() == 0) return null;
        int folds = paper.folds();
        double[][] x = new double[folds + 1][];
        double[][] y = new double[folds + 1][];
        x[0] = cut.shapes().x();
        y[0] = cut.shapes().y();
        for (int k = 1; k <= folds; k++) {
            GivenNetwork net = paper.folded(k);
            x[k] = new double[x[0].length];
            y[k] = new double[x[0].length];
            for (int i = 0; i < x[0].length; i++) {
                double[] u = forward(net, new double[] {x[0][i], y[0][i]});
                x[k][i] = u[0];
                y[k][i] = u[1];
            }
        }
        return new Folded(x, y);
    }

    /** The number of folds. */
    int folds() {
        return x.length - 1;
    }

    /** The construction that gives exactly these numbers. */
    private static @Nullable Foldable recognised(GivenNetwork network) {
        int n = network.inputs();
        List<GivenLayer> hidden = network.layers().subList(0, network.layers().size() - 1);
        List<Integer> widths = hidden.stream().map(GivenLayer::units).toList();
        if (widths.isEmpty()) return null;
        for (Supplier<Construction> maker :
                List.<Supplier<Construction>>of(
                        () -> new Folding(n, widths),
                        () -> new ZigZag(n, widths),
                        () -> new AbsoluteFolding(n, widths.size() - 1, widths.getLast()),
                        () -> new MaxoutFolding(n, widths.size()))) {
            Foldable paper = made(maker, network);
            if (paper != null) return paper;
        }
        return null;
    }

    private static @Nullable Foldable made(Supplier<Construction> maker, GivenNetwork network) {
        try {
            Construction made = maker.get();
            return made instanceof Foldable paper && same(made.network(), network) ? paper : null;
        } catch (IllegalArgumentException e) {
            return null; // widths that this construction has not
        }
    }

    private static boolean same(GivenNetwork a, GivenNetwork b) {
        if (a.layers().size() != b.layers().size()) return false;
        for (int l = 0; l < a.layers().size(); l++) {
            GivenLayer p = a.layers().get(l);
            GivenLayer q = b.layers().get(l);
            if (p.type() != q.type() || p.w().size() != q.w().size()) return false;
            if (!Arrays.equals(p.b(), q.b())) return false;
            for (int r = 0; r < p.w().size(); r++)
                if (!Arrays.equals(p.w().get(r), q.w().get(r))) return false;
        }
        return true;
    }

    private static double[] forward(GivenNetwork network, double[] input) {
        double[] h = input;
        for (GivenLayer l : network.layers()) {
            double[] z = l.b().clone();
            for (int r = 0; r < z.length; r++)
                for (int k = 0; k < h.length; k++) z[r] += l.w().get(r)[k] * h[k];
            h = activated(l, z);
        }
        return h;
    }

    private static double[] activated(GivenLayer l, double[] z) {
        int rank = l.rank() == null ? 1 : l.rank();
        double[] out = new double[z.length / rank];
        for (int u = 0; u < out.length; u++) {
            double v = Arrays.stream(z, u * rank, (u + 1) * rank).max().orElseThrow();
            out[u] =
                    switch (l.type()) {
                        case RELU -> Math.max(0, v);
                        case LEAKY_RELU -> v > 0 || l.slope() == null ? v : l.slope() * v;
                        case HARD_TANH -> Math.clamp(v, -1, 1);
                        case MAXOUT, LINEAR -> v;
                    };
        }
        return out;
    }
}
