package saddleback.engine.reparam;

import java.util.Arrays;

/**
 * Each coordinate on its own scale bent around a centre: eta = (t² + b)^a t with t = theta - centre
 * (figure 5 of the paper). The scale is stretched or shrunk by b^a at the centre.
 *
 * @param centre owned by this record and never written to
 * @param a above -1/2
 * @param b above 0 where a is not 0
 */
public record PowerCoordinates(double[] centre, double a, double b) implements Parametrisation {

    /** Checks the range. */
    public PowerCoordinates {
        new PowerScale(a, b);
    }

    private PowerScale scale() {
        return new PowerScale(a, b);
    }

    @Override
    public int size() {
        return centre.length;
    }

    @Override
    public int weightCount() {
        return centre.length;
    }

    @Override
    public void weights(double[] coordinates, double[] weights) {
        PowerScale scale = scale();
        for (int i = 0; i < centre.length; i++)
            weights[i] = centre[i] + scale.inverse(coordinates[i]);
    }

    @Override
    public double[] coordinates(double[] weights, double[] near) {
        PowerScale scale = scale();
        double[] eta = new double[centre.length];
        for (int i = 0; i < eta.length; i++) eta[i] = scale.of(weights[i] - centre[i]);
        return eta;
    }

    @Override
    public Tangent at(double[] coordinates) {
        PowerScale scale = scale();
        int n = centre.length;
        double[] slope = new double[n];
        double[] bend = new double[n];
        for (int i = 0; i < n; i++) {
            double t = scale.inverse(coordinates[i]);
            slope[i] = 1 / scale.slope(t);
            bend[i] = -scale.bend(t) * slope[i] * slope[i] * slope[i];
        }
        return new Diagonal(slope, bend);
    }

    /** Each weight a function of one coordinate: its first and second derivatives. */
    private record Diagonal(double[] slope, double[] bend) implements Tangent {
        @Override
        public void jacobian(double[] v, double[] out) {
            for (int i = 0; i < slope.length; i++) out[i] = slope[i] * v[i];
        }

        @Override
        public void transpose(double[] u, double[] out) {
            jacobian(u, out);
        }

        @Override
        public void addCurvature(double[] u, double[] v, double[] out) {
            for (int i = 0; i < slope.length; i++) out[i] += bend[i] * u[i] * v[i];
        }

        @Override
        public double logDeterminant() {
            return Arrays.stream(slope).map(StrictMath::log).sum();
        }
    }
}
