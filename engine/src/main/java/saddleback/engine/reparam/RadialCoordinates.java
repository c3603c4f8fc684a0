package saddleback.engine.reparam;

import saddleback.engine.linalg.Vectors;

/**
 * The ball around a centre blown up or shrunk, and the rest left as it is (appendix A): theta -
 * centre has the direction of eta - centre and the length that {@code scale} takes to the length of
 * that. Not differentiable on the two spheres where the scale has its kinks.
 *
 * @param centre owned by this record and never written to
 * @param scale from distances of weights to distances of coordinates
 */
public record RadialCoordinates(double[] centre, RadialScale scale) implements Parametrisation {

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
        stretch(scale.inverse(), coordinates, weights);
    }

    @Override
    public double[] coordinates(double[] weights, double[] near) {
        double[] out = new double[centre.length];
        stretch(scale, weights, out);
        return out;
    }

    private void stretch(RadialScale by, double[] x, double[] out) {
        double[] d = from(x);
        double ratio = by.ratio(Vectors.norm(d));
        for (int i = 0; i < d.length; i++) out[i] = ratio == 1 ? x[i] : centre[i] + ratio * d[i];
    }

    private double[] from(double[] x) {
        double[] d = x.clone();
        Vectors.add(d, -1, centre);
        return d;
    }

    @Override
    public Tangent at(double[] coordinates) {
        double[] u = from(coordinates);
        double r = Vectors.norm(u);
        RadialScale back = scale.inverse();
        double ratio = back.ratio(r);
        double slope = back.slope(r);
        // The bend of the ratio, 0 where distances are in proportion.
        double turn = slope == ratio || r == 0 ? 0 : (slope - ratio) / r;
        if (r > 0) Vectors.scale(u, 1 / r);
        return new Radial(u, r, ratio, slope, turn);
    }

    /**
     * Derivatives of q(r) r u with q' = (slope - q) / r and q'' = -2 q' / r.
     *
     * @param u unit vector from the centre
     * @param r distance from it
     * @param ratio q
     * @param slope of the distance
     * @param turn q'
     */
    private record Radial(double[] u, double r, double ratio, double slope, double turn)
            implements Tangent {
        @Override
        public void jacobian(double[] v, double[] out) {
            double along = turn == 0 ? 0 : (slope - ratio) * Vectors.dot(u, v);
            for (int i = 0; i < u.length; i++) out[i] = ratio * v[i] + along * u[i];
        }

        @Override
        public void transpose(double[] v, double[] out) {
            jacobian(v, out);
        }

        @Override
        public void addCurvature(double[] g, double[] v, double[] out) {
            if (turn == 0) return;
            double gu = Vectors.dot(g, u);
            double uv = Vectors.dot(u, v);
            double gv = Vectors.dot(g, v);
            for (int i = 0; i < u.length; i++)
                out[i] += turn * (uv * g[i] + (gv - 3 * uv * gu) * u[i] + gu * v[i]);
        }

        @Override
        public double logDeterminant() {
            return (u.length - 1) * StrictMath.log(ratio) + StrictMath.log(slope);
        }
    }
}
