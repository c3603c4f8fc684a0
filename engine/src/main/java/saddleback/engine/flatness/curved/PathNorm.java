package saddleback.engine.flatness.curved;

import saddleback.engine.flatness.Reading;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Block;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Network;
import saddleback.engine.reparam.Place;

import java.util.Arrays;

/**
 * The root of the sum over all paths from an input or a bias to an output of the product of squared
 * weights (Neyshabur, Tomioka and Srebro, COLT 2015): a forward pass of ones through squared
 * weights. A bias is the weight of an input that is always 1. What lies between the layers plays no
 * part. Of the function's weights, whatever the place's coordinates; not defined for maxout, where a
 * path depends on which piece is chosen.
 */
final class PathNorm {
    private PathNorm() {}

    static Reading read(Place place) {
        Network network = place.network();
        if (network.layers().stream().anyMatch(Layer.Largest.class::isInstance))
            return Reading.none("paths through maxout units are not defined");
        double[] squares = place.weights();
        for (int i = 0; i < squares.length; i++) squares[i] *= squares[i];
        double[] sums = new double[network.inputs()];
        Arrays.fill(sums, 1);
        int at = 0;
        for (Layer layer : network.layers()) {
            if (layer instanceof Layer.Dense dense) {
                Block w = network.blocks().get(at);
                double[] next = new double[dense.out()];
                for (int j = 0; j < next.length; j++)
                    next[j] =
                            Vectors.dot(squares, w.offset() + j * w.cols(), sums, 0, w.cols())
                                    + (dense.bias() ? squares[w.offset() + w.size() + j] : 0);
                sums = next;
            }
            at += layer.shapes().size();
        }
        double total = 0;
        for (double s : sums) total += s;
        return Reading.exact(Math.sqrt(total), "one pass of squared weights");
    }
}
