package saddleback.engine.reparam;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * A linear map of a network's parameters that moves each to another place and multiplies it: w'[i]
 * = scale[i] w[from[i]].
 *
 * @param from each place once; owned by this record and never written to
 * @param scale not 0; owned by this record and never written to
 */
public record ScaledPermutation(int[] from, double[] scale) {

    /** The map that changes nothing. */
    public static ScaledPermutation identity(int size) {
        int[] from = new int[size];
        Arrays.setAll(from, i -> i);
        double[] scale = new double[size];
        Arrays.fill(scale, 1);
        return new ScaledPermutation(from, scale);
    }

    /** Multiplies each parameter, and moves none. */
    public static ScaledPermutation scaling(double[] scale) {
        return new ScaledPermutation(identity(scale.length).from, scale.clone());
    }

    /** The number of parameters. */
    public int size() {
        return from.length;
    }

    /** The parameters mapped; a fresh array. */
    public double[] of(double[] w) {
        double[] out = new double[w.length];
        for (int i = 0; i < out.length; i++) out[i] = scale[i] * w[from[i]];
        return out;
    }

    /** The way back; exact where the factors are powers of two. */
    public ScaledPermutation inverse() {
        int[] back = new int[from.length];
        double[] over = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            back[from[i]] = i;
            over[from[i]] = 1 / scale[i];
        }
        return new ScaledPermutation(back, over);
    }

    /** This map, then another. */
    public ScaledPermutation then(ScaledPermutation next) {
        int[] both = new int[from.length];
        double[] by = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            both[i] = from[next.from[i]];
            by[i] = next.scale[i] * scale[next.from[i]];
        }
        return new ScaledPermutation(both, by);
    }

    /** ln |det|. */
    public double logDeterminant() {
        double sum = 0;
        for (double s : scale) sum += Math.log(Math.abs(s));
        return sum;
    }

    /**
     * The place whose weights are mapped, in the same parametrisation.
     *
     * @throws IllegalArgumentException where the parametrisation has no coordinates of them
     */
    Step from(Place before, String jacobian) {
        Parametrisation p = before.parametrisation();
        WayBack back = new WayBack(before, inverse());
        if (p instanceof Identity) {
            Place after =
                    new Place(before.network(), p, of(before.coordinates()), before.inputScale());
            return new Step(after, logDeterminant(), jacobian, back);
        }
        Place after = before.at(of(before.weights()));
        double log =
                p.at(before.coordinates()).logDeterminant()
                        + logDeterminant()
                        - p.at(after.coordinates()).logDeterminant();
        return new Step(after, log, jacobian, back);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScaledPermutation p
                && Arrays.equals(from, p.from)
                && Arrays.equals(scale, p.scale);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(from) + Arrays.hashCode(scale);
    }

    @Override
    public String toString() {
        return Arrays.toString(from) + " " + Arrays.toString(scale);
    }
}
