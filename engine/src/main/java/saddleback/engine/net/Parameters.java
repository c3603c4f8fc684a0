package saddleback.engine.net;

import saddleback.engine.linalg.Matrix;

import java.util.List;

/** The parameter matrices of a network as views of a flat vector, bound anew from call to call. */
public final class Parameters {
    private final Network network;
    private final List<Matrix> views;

    /** Views bound to nothing yet. */
    public Parameters(Network network) {
        this.network = network;
        views = network.blocks().stream().map(b -> Matrix.zeros(b.rows(), b.cols())).toList();
    }

    /** Points the views at the parameters that begin at {@code w[at]}; returns the live views. */
    public List<Matrix> bind(double[] w, int at) {
        for (int i = 0; i < views.size(); i++)
            views.get(i).bind(w, at + network.blocks().get(i).offset());
        return views;
    }
}
