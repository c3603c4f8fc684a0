package saddleback.engine.construct;

import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.run.Heap;

import java.util.ArrayList;
import java.util.List;

/** The pattern's path and the base in parallel blocks, their last layers added. */
final class Composition {
    private static final int WIDEST = 65536;

    private Composition() {}

    /** The units of the path come first in each layer. */
    static List<SparseLayer> layers(PatternPath path, Base base) {
        List<SparseLayer> beside = base.layers(path.depth());
        var all = new ArrayList<SparseLayer>();
        for (int l = 0; l < path.depth(); l++) {
            SparseLayer own = path.layers().get(l).layer();
            SparseLayer other = beside.get(l);
            all.add(l == path.depth() - 1 ? own.plus(other) : own.beside(other, l == 0));
        }
        return all;
    }

    static List<LayerBlock> blocks(PatternPath path, Base base) {
        List<SparseLayer> beside = base.layers(path.depth());
        var blocks = new ArrayList<LayerBlock>();
        for (int l = 0; l < path.depth(); l++) {
            HatLayer hat = path.layers().get(l);
            SparseLayer own = hat.layer();
            SparseLayer other = beside.get(l);
            boolean last = l == path.depth() - 1;
            int inputs = l == 0 ? own.inputs() : own.inputs() + other.inputs();
            int units = last ? own.outputs() : own.outputs() + other.outputs();
            blocks.add(
                    new LayerBlock(
                            hat.name(),
                            hat.does(),
                            hat.formula(),
                            units,
                            own.nonzero() + other.nonzero(),
                            (long) units * (inputs + 1L),
                            l == 0 ? own.outputs() : 0));
        }
        return List.copyOf(blocks);
    }

    static Network network(PatternPath path, Base base) {
        size(path, base);
        var layers = new ArrayList<LayerSettings>();
        for (LayerBlock b : blocks(path, base)) {
            if (!layers.isEmpty()) layers.add(new LayerSettings.Relu());
            layers.add(new LayerSettings.Dense(b.units(), true));
        }
        return Network.of(NetworkSettings.of(layers), base.inputs());
    }

    static double[] weights(PatternPath path, Base base, double[] z) {
        int size = size(path, base);
        Heap.require(
                (long) Double.BYTES * size,
                "grid",
                "a dense network",
                "fewer cells along each axis need less");
        double[] w = new double[size];
        int at = 0;
        for (SparseLayer layer : layers(path, base)) {
            layer.dense(w, at);
            if (at == 0)
                System.arraycopy(z, 0, w, layer.outputs() * layer.inputs(), z.length);
            at += Math.toIntExact(layer.parameters());
        }
        return w;
    }

    private static int size(PatternPath path, Base base) {
        long size = 0;
        for (LayerBlock b : blocks(path, base)) {
            size += b.parameters();
            if (b.units() > WIDEST)
                throw new IllegalArgumentException(
                        "grid: dense layers of at most %d units, was %d".formatted(WIDEST, b.units()));
        }
        if (size > Integer.MAX_VALUE - 8)
            throw new IllegalArgumentException(
                    "grid: a dense network of at most %d parameters, was %d"
                            .formatted(Integer.MAX_VALUE - 8, size));
        return (int) size;
    }
}
