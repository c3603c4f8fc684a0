package saddleback.engine.net;

import saddleback.engine.linalg.Matrix;

import java.util.ArrayList;
import java.util.List;

/**
 * A forward and backward sweep with derivatives along every unit of one dense layer's outputs,
 * instead of along parameters. One object serves one thread and one block of examples.
 */
final class UnitSweep {
    private final Network network;
    private final LossFunction loss;
    private final int seeded;
    private final Duals duals;
    private final Values below = new Values();
    private final List<Dual> outputs = new ArrayList<>();
    private final Dual[] deltas;

    /**
     * @param units outputs of the layer
     * @param seeded index of the layer
     */
    UnitSweep(Network network, LossFunction loss, int units, int seeded) {
        this.network = network;
        this.loss = loss;
        this.seeded = seeded;
        duals = new Duals(units);
        deltas = new Dual[network.layers().size()];
    }

    void run(double[] w, Matrix x, TargetRows targets, double scale) {
        duals.begin(new Slots(), false);
        List<Dual> parameters = parameters(w);
        List<Matrix> still = parameters.stream().map(p -> p.value).toList();
        outputs.clear();
        outputs.add(Dual.constant(x));
        int at = 0;
        for (int i = 0; i < network.layers().size(); i++) {
            Layer layer = network.layers().get(i);
            Dual input = outputs.getLast();
            if (i < seeded)
                outputs.add(Dual.constant(layer.forward(below, still, at, input.value)));
            else outputs.add(layer.forward(duals, parameters, at, input));
            if (i == seeded) seed(outputs.getLast());
            at += layer.shapes().size();
        }
        Dual dy = duals.residual(loss, outputs.getLast(), targets, scale);
        for (int i = network.layers().size() - 1; i >= seeded; i--) {
            Layer layer = network.layers().get(i);
            at -= layer.shapes().size();
            deltas[i] = dy;
            if (i > seeded)
                dy = layer.pull(duals, parameters, at, outputs.get(i), outputs.get(i + 1), dy);
        }
    }

    /** Parameters that do not move. */
    private List<Dual> parameters(double[] w) {
        return network.blocks().stream()
                .map(b -> Dual.constant(Matrix.view(w, b.offset(), b.rows(), b.cols())))
                .toList();
    }

    /** Direction j moves output j of every example by 1. */
    private void seed(Dual y) {
        for (int j = 0; j < duals.directions(); j++) {
            y.each[j].fill(0);
            for (int n = 0; n < y.value.rows(); n++) y.each[j].data()[y.each[j].row(n) + j] = 1;
        }
    }

    /** Derivative with respect to the outputs of a layer at or above the seeded one. */
    Dual delta(int layer) {
        return deltas[layer];
    }

    /** The input of a layer. */
    Dual input(int layer) {
        return outputs.get(layer);
    }
}
