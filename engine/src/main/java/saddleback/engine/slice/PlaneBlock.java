package saddleback.engine.slice;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Layer;
import saddleback.engine.net.TargetRows;

/**
 * One block of examples prepared for a plane: the first layer is affine in the coordinates, so its
 * outputs anywhere are {@code base + a first + b second}.
 *
 * @param base rows x units, with the biases
 */
record PlaneBlock(Matrix base, Matrix first, Matrix second, TargetRows targets) {

    /** Three products for the whole plane. */
    static PlaneBlock of(Plane plane, Layer.Dense layer, Matrix x, TargetRows targets) {
        Matrix none = Matrix.zeros(0, layer.out());
        return new PlaneBlock(
                affine(layer, plane.origin(), x),
                affine(layer, plane.d1(), x),
                plane.isLine() ? none : affine(layer, plane.d2(), x),
                targets);
    }

    /** The same examples on a line through the same origin: one product. */
    PlaneBlock along(double[] direction, Layer.Dense layer, Matrix x) {
        return new PlaneBlock(
                base, affine(layer, direction, x), Matrix.zeros(0, layer.out()), targets);
    }

    private static Matrix affine(Layer.Dense layer, double[] w, Matrix x) {
        Matrix y = Matrix.zeros(x.rows(), layer.out());
        int biasAt = layer.in() * layer.out();
        if (layer.bias())
            for (int i = 0; i < x.rows(); i++)
                System.arraycopy(w, biasAt, y.data(), y.row(i), layer.out());
        Blas.timesTranspose(1, x, Matrix.view(w, 0, layer.out(), layer.in()), 1, y);
        return y;
    }

    int rows() {
        return base.rows();
    }

    static long bytes(int examples, int units, boolean plane) {
        return (plane ? 24L : 16L) * examples * units;
    }
}
