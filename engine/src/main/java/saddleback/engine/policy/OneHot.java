package saddleback.engine.policy;

import saddleback.engine.linalg.Matrix;

/** The inputs of a network: 1 for the component and 1 for the state, where there are several. */
final class OneHot {
    private OneHot() {}

    /** The number of inputs. */
    static int width(int components, int states) {
        return states > 1 ? components + states : components;
    }

    /** A row for each state of component k. */
    static Matrix of(int k, int components, int states) {
        Matrix rows = Matrix.zeros(states, width(components, states));
        for (int s = 0; s < states; s++) {
            rows.data()[rows.row(s) + k] = 1;
            if (states > 1) rows.data()[rows.row(s) + components + s] = 1;
        }
        return rows;
    }
}
