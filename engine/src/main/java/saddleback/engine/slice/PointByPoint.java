package saddleback.engine.slice;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.LossFunction;
import saddleback.engine.net.Network;

import java.util.OptionalDouble;

/**
 * The outputs of the first layer by one multiply-add a point, then the other layers. One object
 * serves one thread.
 */
final class PointByPoint implements RowEvaluator {
    private final boolean rectifier;
    private final double slope;
    private final RestOfNetwork rest;
    private final Matrix atRow = Matrix.zeros(0, 0);
    private final Matrix out = Matrix.zeros(0, 0);

    PointByPoint(Plane plane, Network network, LossFunction loss) {
        OptionalDouble next = network.rectifier(1);
        rectifier = next.isPresent();
        slope = next.orElse(0);
        rest =
                new RestOfNetwork(
                        plane,
                        network,
                        loss,
                        rectifier ? 2 : 1,
                        network.layers().getFirst().shapes().size());
    }

    @Override
    public void evaluate(PlaneBlock block, Row row, BlockSums sums) {
        rest.row(row.b());
        Matrix base = block.base();
        Matrix start = base;
        int n = base.size();
        if (block.second().rows() > 0) {
            start = atRow.shape(base.rows(), base.cols());
            Combine.affine(base.data(), 0, row.b(), block.second().data(), 0, start.data(), 0, n);
        }
        out.shape(base.rows(), base.cols());
        for (int i = 0; i < row.a().length; i++) {
            double a = row.a()[i];
            double[] d = block.first().data();
            if (rectifier) Combine.rectified(start.data(), a, d, slope, out.data(), n);
            else Combine.affine(start.data(), 0, a, d, 0, out.data(), 0, n);
            rest.point(a, out, block.targets(), i, sums);
        }
    }
}
