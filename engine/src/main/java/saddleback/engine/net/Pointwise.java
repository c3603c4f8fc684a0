package saddleback.engine.net;

import saddleback.engine.linalg.Matrix;

/**
 * A function of one number applied to every element, with its first two derivatives. Matrices of
 * one call have the same shape; a target may be one of the sources.
 */
public sealed interface Pointwise {

    /** y = f(x). */
    void value(Matrix x, Matrix y);

    /** out = f'(x) v, given y = f(x). */
    void slopeTimes(Matrix x, Matrix y, Matrix v, Matrix out);

    /** out += f''(x) a b, given y = f(x). */
    void addBend(Matrix x, Matrix y, Matrix a, Matrix b, Matrix out);

    /** Whether f is linear piece by piece, so that its second derivative is 0. */
    default boolean linearPieces() {
        return false;
    }

    /** max(x, slope x) with slope in [0, 1); at 0 the derivative is the slope. */
    record Rectifier(double slope) implements Pointwise {
        @Override
        public void value(Matrix x, Matrix y) {
            Rectifiers.value(slope, x, y);
        }

        @Override
        public void slopeTimes(Matrix x, Matrix y, Matrix v, Matrix out) {
            Rectifiers.slopeTimes(slope, x, v, out);
        }

        @Override
        public void addBend(Matrix x, Matrix y, Matrix a, Matrix b, Matrix out) {}

        @Override
        public boolean linearPieces() {
            return true;
        }
    }

    /** The identity. */
    record Identity() implements Pointwise {
        @Override
        public void value(Matrix x, Matrix y) {
            y.copyFrom(x);
        }

        @Override
        public void slopeTimes(Matrix x, Matrix y, Matrix v, Matrix out) {
            out.copyFrom(v);
        }

        @Override
        public void addBend(Matrix x, Matrix y, Matrix a, Matrix b, Matrix out) {}

        @Override
        public boolean linearPieces() {
            return true;
        }
    }

    /** x limited to [-1, 1]; at both ends the derivative is 0. */
    record HardTanh() implements Pointwise {
        @Override
        public void value(Matrix x, Matrix y) {
            for (int i = 0; i < x.size(); i++)
                y.data()[y.offset() + i] = Math.clamp(x.data()[x.offset() + i], -1, 1);
        }

        @Override
        public void slopeTimes(Matrix x, Matrix y, Matrix v, Matrix out) {
            for (int i = 0; i < x.size(); i++) {
                boolean inside = Math.abs(x.data()[x.offset() + i]) < 1;
                out.data()[out.offset() + i] = inside ? v.data()[v.offset() + i] : 0;
            }
        }

        @Override
        public void addBend(Matrix x, Matrix y, Matrix a, Matrix b, Matrix out) {}

        @Override
        public boolean linearPieces() {
            return true;
        }
    }

    /** The hyperbolic tangent. */
    record Tanh() implements Pointwise {
        @Override
        public void value(Matrix x, Matrix y) {
            saddleback.engine.linalg.VectorMath.tanh(
                    x.data(), x.offset(), y.data(), y.offset(), x.size());
        }

        @Override
        public void slopeTimes(Matrix x, Matrix y, Matrix v, Matrix out) {
            double[] at = y.data();
            double[] from = v.data();
            double[] to = out.data();
            int a = y.offset();
            int b = v.offset();
            int c = out.offset();
            for (int i = 0; i < y.size(); i++) {
                double t = at[a + i];
                to[c + i] = (1 - t * t) * from[b + i];
            }
        }

        @Override
        public void addBend(Matrix x, Matrix y, Matrix a, Matrix b, Matrix out) {
            double[] at = y.data();
            double[] to = out.data();
            for (int i = 0; i < y.size(); i++) {
                double t = at[y.offset() + i];
                to[out.offset() + i] -=
                        2 * t * (1 - t * t) * a.data()[a.offset() + i] * b.data()[b.offset() + i];
            }
        }
    }

    /** The logistic function. */
    record Sigmoid() implements Pointwise {
        @Override
        public void value(Matrix x, Matrix y) {
            saddleback.engine.linalg.VectorMath.sigmoid(
                    x.data(), x.offset(), y.data(), y.offset(), x.size());
        }

        @Override
        public void slopeTimes(Matrix x, Matrix y, Matrix v, Matrix out) {
            for (int i = 0; i < y.size(); i++) {
                double s = y.data()[y.offset() + i];
                out.data()[out.offset() + i] = s * (1 - s) * v.data()[v.offset() + i];
            }
        }

        @Override
        public void addBend(Matrix x, Matrix y, Matrix a, Matrix b, Matrix out) {
            for (int i = 0; i < y.size(); i++) {
                double s = y.data()[y.offset() + i];
                out.data()[out.offset() + i] +=
                        s
                                * (1 - s)
                                * (1 - 2 * s)
                                * a.data()[a.offset() + i]
                                * b.data()[b.offset() + i];
            }
        }
    }

    /** log(1 + exp x); its derivative is the logistic function, 1 - exp(-y). */
    record Softplus() implements Pointwise {
        @Override
        public void value(Matrix x, Matrix y) {
            saddleback.engine.linalg.VectorMath.softplus(
                    x.data(), x.offset(), y.data(), y.offset(), x.size());
        }

        @Override
        public void slopeTimes(Matrix x, Matrix y, Matrix v, Matrix out) {
            for (int i = 0; i < x.size(); i++)
                out.data()[out.offset() + i] =
                        logistic(x.data()[x.offset() + i]) * v.data()[v.offset() + i];
        }

        @Override
        public void addBend(Matrix x, Matrix y, Matrix a, Matrix b, Matrix out) {
            for (int i = 0; i < x.size(); i++) {
                double s = logistic(x.data()[x.offset() + i]);
                out.data()[out.offset() + i] +=
                        s * (1 - s) * a.data()[a.offset() + i] * b.data()[b.offset() + i];
            }
        }

        private static double logistic(double x) {
            return 1 / (1 + Math.exp(-x));
        }
    }

    /**
     * x Φ(x), Φ the standard normal distribution function (Hendrycks and Gimpel 2016, exact form).
     */
    record Gelu() implements Pointwise {
        @Override
        public void value(Matrix x, Matrix y) {
            for (int i = 0; i < x.size(); i++) {
                double v = x.data()[x.offset() + i];
                y.data()[y.offset() + i] = v * StandardNormal.cumulative(v);
            }
        }

        @Override
        public void slopeTimes(Matrix x, Matrix y, Matrix v, Matrix out) {
            for (int i = 0; i < x.size(); i++) {
                double t = x.data()[x.offset() + i];
                out.data()[out.offset() + i] =
                        (StandardNormal.cumulative(t) + t * StandardNormal.density(t))
                                * v.data()[v.offset() + i];
            }
        }

        @Override
        public void addBend(Matrix x, Matrix y, Matrix a, Matrix b, Matrix out) {
            for (int i = 0; i < x.size(); i++) {
                double t = x.data()[x.offset() + i];
                out.data()[out.offset() + i] +=
                        StandardNormal.density(t)
                                * (2 - t * t)
                                * a.data()[a.offset() + i]
                                * b.data()[b.offset() + i];
            }
        }
    }
}
