package saddleback.app.labs.patterns.draw;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.multipoint.MultiPointSettings;

/** The trained vector from which a known direction follows. */
final class Vertex {
    private Vertex() {}

    /**
     * The vector.
     *
     * @param settings whose parametrisation and scaling count
     * @param k of the direction, from 0
     * @param direction from cell to cell
     * @return flat parameters, a fresh array
     */
    static double[] of(MultiPointSettings settings, int k, double[] origin, double[] direction) {
        double[] vector =
                settings.parametrisation().difference(k)
                        ? origin.clone()
                        : new double[origin.length];
        Vectors.add(vector, 1 / settings.scaling(), direction);
        return vector;
    }
}
