package saddleback.engine.reparam;

import java.util.Arrays;

/**
 * One parametrisation inside another: the coordinates give those of {@code then}, and these the
 * weights.
 *
 * @param first gives the coordinates of {@code then}
 * @param then gives the weights
 */
public record Composed(Parametrisation first, Parametrisation then) implements Parametrisation {

    /** Checks the lengths. */
    public Composed {
        if (first.weightCount() != then.size())
            throw new IllegalArgumentException(
                    "first: to %d coordinates, was %d"
                            .formatted(then.size(), first.weightCount()));
    }

    /** {@code first} before {@code then}, shorter where one of them changes nothing. */
    public static Parametrisation of(Parametrisation first, Parametrisation then) {
        if (then instanceof Identity) return first;
        return first instanceof Identity ? then : new Composed(first, then);
    }

    @Override
    public int size() {
        return first.size();
    }

    @Override
    public int weightCount() {
        return then.weightCount();
    }

    @Override
    public void weights(double[] coordinates, double[] weights) {
        then.weights(between(coordinates), weights);
    }

    @Override
    public double[] coordinates(double[] weights, double[] near) {
        return first.coordinates(then.coordinates(weights, between(near)), near);
    }

    private double[] between(double[] coordinates) {
        double[] between = new double[then.size()];
        first.weights(coordinates, between);
        return between;
    }

    @Override
    public Tangent at(double[] coordinates) {
        return new Both(
                first.at(coordinates),
                then.at(between(coordinates)),
                new double[then.size()],
                new double[then.size()]);
    }

    /** The chain rule. */
    private record Both(Tangent first, Tangent then, double[] along, double[] back)
            implements Tangent {
        @Override
        public void jacobian(double[] v, double[] out) {
            first.jacobian(v, along);
            then.jacobian(along, out);
        }

        @Override
        public void transpose(double[] u, double[] out) {
            then.transpose(u, back);
            first.transpose(back, out);
        }

        @Override
        public void addCurvature(double[] u, double[] v, double[] out) {
            then.transpose(u, back);
            first.addCurvature(back, v, out);
            first.jacobian(v, along);
            Arrays.fill(back, 0);
            then.addCurvature(u, along, back);
            double[] pulled = new double[out.length];
            first.transpose(back, pulled);
            for (int i = 0; i < out.length; i++) out[i] += pulled[i];
        }

        @Override
        public double logDeterminant() {
            return first.logDeterminant() + then.logDeterminant();
        }
    }
}
