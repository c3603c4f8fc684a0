package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Dataset;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.net.GivenForm;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Network;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.compare.Comparing;
import saddleback.engine.regions.compare.Comparison;
import saddleback.engine.regions.cut.Boxes;
import saddleback.engine.regions.cut.Flat;
import saddleback.engine.reparam.Place;
import saddleback.engine.run.Run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compares two places' functions of the inputs x on a plane, on every linear region. A change of
 * the inputs' unit is exact there: f'(u) with x = inputScale u is a function of x in real numbers.
 */
record Proving(Place before, Place after, Dataset examples) {

    private static final int PLANE = 2;
    private static final long MILLION = 1_000_000;

    /** So many pieces are looked at for each region that may be. */
    private static final int PIECES = 8;

    /** Whether a network is piecewise linear. */
    static boolean suits(Network network) {
        for (Layer layer : network.layers())
            if (layer instanceof Layer.Activation a && !a.f().linearPieces()) return false;
        return true;
    }

    /**
     * On the input space where it has two features, else on the plane of the first example of each
     * class, as far as three are needed; within a box around the examples there. Where the inputs
     * or the examples are on a line, the plane has a second coordinate on which nothing depends.
     *
     * @param run progress over [0, 1], cancellation, threads
     */
    FunctionDifference.Proof of(ProofSettings settings, Run<?> run) {
        return new KeptProof(run.kept()).of(() -> found(settings, run));
    }

    private FunctionDifference.Proof found(ProofSettings settings, Run<?> run) {
        Slice slice = slice();
        GivenNetwork first = GivenForm.of(before.network(), before.weights());
        Comparison found =
                Comparing.of(
                        first,
                        GivenForm.of(after.network(), after.weights()),
                        slice,
                        box(slice),
                        settings.cells(),
                        pieces(settings, first),
                        run);
        return new FunctionDifference.Proof(
                found.regions(),
                found.complete(),
                found.difference(),
                true,
                found.same(),
                found.corners(),
                found.from(),
                found.size(),
                found.pieces());
    }

    /** How many pieces the settings allow, at least one. */
    private static long pieces(ProofSettings settings, GivenNetwork network) {
        long affordable = MILLION * settings.products() / Comparing.products(network);
        return Math.max(1, Math.min((long) PIECES * settings.cells(), affordable));
    }

    private @Nullable Slice slice() {
        if (examples.features() == PLANE) return null;
        Flat flat = Flat.through(examples, PLANE + 1);
        int axes = flat.examples().length - 1;
        if (axes == PLANE) return flat.slice();
        List<double[]> along = axes == 0 ? List.of() : flat.slice().t();
        var t = new ArrayList<double[]>();
        for (int i = 0; i < examples.features(); i++)
            t.add(new double[] {axes == 0 ? 0 : along.get(i)[0], 0});
        return new Slice(t, axes == 0 ? example(0) : flat.slice().c());
    }

    private double[] example(int e) {
        int n = examples.features();
        return Arrays.copyOfRange(examples.x(), e * n, (e + 1) * n);
    }

    /** Around all examples where all are on the cut, else around those that it goes through. */
    private Domain.Box box(@Nullable Slice slice) {
        if (slice == null) return Boxes.around(examples.x(), PLANE, Boxes.MARGIN);
        int[] through = Flat.through(examples, PLANE + 1).examples();
        boolean all = through.length <= PLANE;
        int count = all ? examples.examples() : through.length;
        double[] feet = new double[PLANE * count];
        for (int i = 0; i < count; i++) {
            double[] x = example(all ? i : through[i]);
            for (int j = 0; j < x.length; j++)
                for (int k = 0; k < PLANE; k++)
                    feet[PLANE * i + k] += slice.t().get(j)[k] * (x[j] - slice.c()[j]);
        }
        return Boxes.around(feet, PLANE, all ? Boxes.MARGIN : Boxes.THROUGH_MARGIN);
    }
}
