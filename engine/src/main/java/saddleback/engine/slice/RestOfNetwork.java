package saddleback.engine.slice;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Block;
import saddleback.engine.net.Layer;
import saddleback.engine.net.LossFunction;
import saddleback.engine.net.Network;
import saddleback.engine.net.TargetRows;
import saddleback.engine.net.Values;

import java.util.ArrayList;
import java.util.List;

/**
 * The layers of a network from a given one on, with parameters that follow the plane's coordinates.
 * One object serves one thread.
 */
final class RestOfNetwork {
    private final Plane plane;
    private final List<Layer> layers;
    private final LossFunction loss;
    private final int from;
    private final double[] atRow;
    private final double[] w;
    private final List<Matrix> views = new ArrayList<>();
    private final Values values = new Values();
    private final Matrix scratch = Matrix.zeros(0, 0);
    private double[] losses = new double[0];

    /**
     * @param firstLayer index of the first layer run here
     * @param firstBlock index of the first parameter matrix used here
     */
    RestOfNetwork(Plane plane, Network network, LossFunction loss, int firstLayer, int firstBlock) {
        this.plane = plane;
        this.loss = loss;
        layers = network.layers().subList(firstLayer, network.layers().size());
        List<Block> blocks = network.blocks().subList(firstBlock, network.blocks().size());
        from = blocks.isEmpty() ? network.size() : blocks.getFirst().offset();
        w = new double[network.size() - from];
        atRow = new double[w.length];
        for (Block b : blocks) views.add(Matrix.view(w, b.offset() - from, b.rows(), b.cols()));
    }

    /** Fixes the second coordinate. */
    void row(double b) {
        if (plane.isLine()) System.arraycopy(plane.origin(), from, atRow, 0, w.length);
        else Combine.affine(plane.origin(), from, b, plane.d2(), from, atRow, 0, w.length);
    }

    /** Runs the layers on x at first coordinate a and adds what comes out to the sums. */
    void point(double a, Matrix x, TargetRows targets, int point, BlockSums sums) {
        Combine.affine(atRow, 0, a, plane.d1(), from, w, 0, w.length);
        values.rewind();
        Matrix z = x;
        int at = 0;
        for (Layer layer : layers) {
            z = layer.forward(values, views, at, z);
            at += layer.shapes().size();
        }
        if (losses.length < z.rows()) losses = new double[z.rows()];
        loss.losses(z, targets, scratch.shape(z.rows(), z.cols()), losses);
        sums.add(point, z, losses, targets);
    }
}
