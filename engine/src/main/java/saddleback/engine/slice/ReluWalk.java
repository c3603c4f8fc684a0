package saddleback.engine.slice;

import org.jspecify.annotations.Nullable;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Block;
import saddleback.engine.net.Layer;
import saddleback.engine.net.LossFunction;
import saddleback.engine.net.Network;

import java.util.OptionalDouble;

/**
 * Walks along a row of a rectifier network. On a line a hidden unit of the first layer is max(v,
 * slope v) with v = s + a q affine in the coordinate a, so it changes side at most once for each
 * example; between such changes the outputs of the second layer are quadratic in a, because its
 * weights are affine in a too. The three coefficients are formed once at the start of the row and
 * then corrected by one row of the weights at each change, instead of one product a point. The
 * results are those of {@link PointByPoint} to rounding. One object serves one thread.
 */
final class ReluWalk implements RowEvaluator {
    private final Plane plane;
    private final double slope;
    private final boolean rectifiedNext;
    private final double nextSlope;
    private final boolean bias;
    private final int biasAt;
    private final int units;
    private final int outputs;
    private final RestOfNetwork rest;

    // The second layer's weights, units x outputs: at the origin, along each direction, on this
    // row.
    private final Matrix origin;
    private final Matrix along;
    private final Matrix across;
    private final Matrix atRow;
    private final Matrix sum;

    private final Matrix start = Matrix.zeros(0, 0);
    private final Matrix active0 = Matrix.zeros(0, 0);
    private final Matrix active1 = Matrix.zeros(0, 0);
    private final Matrix both = Matrix.zeros(0, 0);
    private final Matrix c0 = Matrix.zeros(0, 0);
    private final Matrix c1 = Matrix.zeros(0, 0);
    private final Matrix c2 = Matrix.zeros(0, 0);
    private final Matrix z = Matrix.zeros(0, 0);
    private final Changes changes = new Changes();

    private ReluWalk(
            Plane plane, Network network, LossFunction loss, Layer.Dense second, double slope) {
        this.plane = plane;
        this.slope = slope;
        int firstBlocks = network.layers().getFirst().shapes().size();
        Block weights = network.blocks().get(firstBlocks);
        bias = second.bias();
        biasAt = weights.offset() + weights.size();
        units = second.in();
        outputs = second.out();
        origin = transposed(plane.origin(), weights);
        along = transposed(plane.d1(), weights);
        across = plane.isLine() ? Matrix.zeros(units, outputs) : transposed(plane.d2(), weights);
        atRow = Matrix.zeros(units, outputs);
        sum = Matrix.zeros(units, outputs);
        OptionalDouble next = network.rectifier(3);
        rectifiedNext = next.isPresent();
        nextSlope = next.orElse(0);
        rest =
                new RestOfNetwork(
                        plane,
                        network,
                        loss,
                        rectifiedNext ? 4 : 3,
                        firstBlocks + second.shapes().size());
    }

    /** A walk for this network, or null where its first layers are not dense, rectifier, dense. */
    static @Nullable ReluWalk of(Plane plane, Network network, LossFunction loss) {
        OptionalDouble slope = network.rectifier(1);
        if (slope.isEmpty()
                || network.layers().size() < 3
                || !(network.layers().get(2) instanceof Layer.Dense second)) return null;
        return new ReluWalk(plane, network, loss, second, slope.getAsDouble());
    }

    private static Matrix transposed(double[] w, Block block) {
        Matrix t = Matrix.zeros(block.cols(), block.rows());
        for (int i = 0; i < block.rows(); i++)
            for (int j = 0; j < block.cols(); j++)
                t.data()[j * block.rows() + i] = w[block.offset() + i * block.cols() + j];
        return t;
    }

    @Override
    public void evaluate(PlaneBlock block, Row row, BlockSums sums) {
        rest.row(row.b());
        begin(block, row);
        changes.find(start, block.first(), row.a());
        z.shape(block.rows(), outputs);
        for (int i = 0; i < row.a().length; i++) {
            for (int e = changes.from(i); e < changes.from(i + 1); e++)
                change(changes.place(e), block.first());
            double a = row.a()[i];
            outputs(a);
            rest.point(a, z, block.targets(), i, sums);
        }
    }

    /** The second layer's outputs at a, and what a rectifier makes of them if one follows. */
    private void outputs(double a) {
        double[] k0 = c0.data();
        double[] k1 = c1.data();
        double[] k2 = c2.data();
        int n = z.size();
        if (rectifiedNext) Combine.rectifiedQuadratic(k0, k1, k2, a, nextSlope, z.data(), n);
        else Combine.quadratic(k0, k1, k2, a, z.data(), n);
    }

    /**
     * The coefficients at the first point; three products, the middle coefficient by difference.
     */
    private void begin(PlaneBlock block, Row row) {
        int rows = block.rows();
        int n = block.base().size();
        start.shape(rows, units);
        if (plane.isLine()) start.copyFrom(block.base());
        else
            Combine.affine(
                    block.base().data(), 0, row.b(), block.second().data(), 0, start.data(), 0, n);
        int m = units * outputs;
        Combine.affine(origin.data(), 0, row.b(), across.data(), 0, atRow.data(), 0, m);
        Combine.affine(atRow.data(), 0, 1, along.data(), 0, sum.data(), 0, m);
        double[] s = start.data();
        double[] q = block.first().data();
        double[] p0 = active0.shape(rows, units).data();
        double[] p1 = active1.shape(rows, units).data();
        double[] p01 = both.shape(rows, units).data();
        Combine.activate(s, q, row.a()[0], slope, p0, p1, p01, n);
        Blas.times(1, active0, atRow, 0, c0.shape(rows, outputs));
        Blas.times(1, active1, along, 0, c2.shape(rows, outputs));
        Blas.times(1, both, sum, 0, c1.shape(rows, outputs));
        for (int i = 0; i < rows * outputs; i++) c1.data()[i] -= c0.data()[i] + c2.data()[i];
        if (bias) addBiases(row.b());
    }

    private void addBiases(double b) {
        for (int i = 0; i < c0.rows(); i++)
            for (int j = 0; j < outputs; j++) {
                double across0 = plane.isLine() ? 0 : b * plane.d2()[biasAt + j];
                c0.data()[i * outputs + j] += plane.origin()[biasAt + j] + across0;
                c1.data()[i * outputs + j] += plane.d1()[biasAt + j];
            }
    }

    /** Unit {@code place % units} of example {@code place / units} changes side. */
    private void change(int place, Matrix first) {
        double q = first.data()[place];
        double factor = q > 0 ? 1 - slope : slope - 1;
        Combine.addProduct(
                factor * start.data()[place],
                factor * q,
                atRow.data(),
                along.data(),
                place % units * outputs,
                c0.data(),
                c1.data(),
                c2.data(),
                place / units * outputs,
                outputs);
    }
}
