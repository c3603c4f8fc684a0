package saddleback.engine.net;

import java.util.ArrayList;
import java.util.List;

/**
 * A forward and a backward pass through a network over any {@link Ops}; keeps the layers' outputs.
 */
public final class Sweep<M> {
    private final List<Layer> layers;
    private final List<M> kept = new ArrayList<>();

    /** A sweep through {@code network}; not thread safe. */
    public Sweep(Network network) {
        layers = network.layers();
    }

    /** Outputs for input x; layer i's output can be read from {@link #kept} at i + 1. */
    public M forward(Ops<M> ops, List<M> w, M x) {
        kept.clear();
        kept.add(x);
        M y = x;
        int at = 0;
        for (Layer layer : layers) {
            y = layer.forward(ops, w, at, y);
            at += layer.shapes().size();
            kept.add(y);
        }
        return y;
    }

    /**
     * After {@link #forward}: adds the derivatives with respect to the parameters to {@code dw}.
     *
     * @param dz derivative of the loss with respect to the outputs
     */
    public void backward(Ops<M> ops, List<M> w, M dz, List<M> dw) {
        backward(ops, w, kept, dz, dw);
    }

    /** As {@link #backward(Ops, List, Object, List)}, with the layers' outputs given. */
    public void backward(Ops<M> ops, List<M> w, List<M> outputs, M dz, List<M> dw) {
        int at = w.size();
        M dy = dz;
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            at -= layer.shapes().size();
            boolean wanted = at > 0;
            M dx = layer.backward(ops, w, at, outputs.get(i), outputs.get(i + 1), dy, dw, wanted);
            if (dx == null) return;
            dy = dx;
        }
    }

    /** The input and every layer's output of the last {@link #forward}, live. */
    public List<M> kept() {
        return kept;
    }
}
