package saddleback.engine.regions.planar;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.UnitLayout;

import java.util.ArrayList;
import java.util.List;

/**
 * The dividing layers of a network on a plane, in floating point with error bounds. Linear layers
 * are multiplied into the layers after them; hard tanh is -1 + relu(z + 1) - relu(z - 1), two ReLU
 * units. Shared by all workers.
 */
final class Plan {
    final UnitLayout layout;
    final Frame frame;
    final List<Dividing> layers;

    /** The maps of the first layer: all a, then all b, then all c of a x + b y + c w. */
    final double[] first;

    Plan(GivenNetwork network, @Nullable Slice slice, Frame frame) {
        this.frame = frame;
        layout = new UnitLayout(network);
        List<Affine> maps = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        Affine map = frame.inputs(network.inputs(), slice);
        for (int l = 0; l < layout.layers(); l++) {
            GivenLayer layer = layout.layer(l);
            map = map.then(layer.w(), layer.b());
            if (!layout.divides(l)) continue;
            boolean tanh = layer.type() == GivenLayer.Type.HARD_TANH;
            maps.add(tanh ? map.plusAndMinusOne() : map);
            at.add(l);
            map = tanh ? Affine.hardTanh(layer.units()) : Affine.identity(layer.units());
        }
        layers = new ArrayList<>();
        Bounds bounds = null;
        int firstCut = 0;
        for (int d = 0; d < maps.size(); d++) {
            bounds = Bounds.of(maps.get(d), bounds, layout.layer(at.get(d)));
            Affine next = d + 1 < maps.size() ? maps.get(d + 1) : null;
            layers.add(Dividing.of(layout, at.get(d), firstCut, bounds, next));
            firstCut += layout.cuts(at.get(d));
        }
        first = maps.isEmpty() ? new double[0] : planes(maps.getFirst());
    }

    private static double[] planes(Affine map) {
        int stride = Dividing.stride(map.c().length);
        double[] z = new double[3 * stride];
        for (int i = 0; i < map.c().length; i++) {
            z[i] = map.m()[i][0];
            z[stride + i] = map.m()[i][1];
            z[2 * stride + i] = map.c()[i];
        }
        return z;
    }

    /** The number of all cuts. */
    int cuts() {
        return layers.isEmpty()
                ? 0
                : layers.getLast().firstCut() + layout.cuts(layers.getLast().layer());
    }

    /** The dividing layer of a cut. */
    int layerOf(int cut) {
        int d = layers.size() - 1;
        while (layers.get(d).firstCut() > cut) d--;
        return d;
    }
}
