package saddleback.app.labs.patterns.draw;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.multipoint.MultiPointSettings;
import saddleback.engine.multipoint.Parametrisation;

/** The trained vector from which a known direction follows. */
final class Vertex {
    private Vertex() {}

    /**
     * The vector.
     *
     * @param settings whose parametrisation and scaling count
     * @param direction from cell to cell
     * @return flat parameters, a fresh array
     */
    static double[] of(MultiPointSettings settings, double[] origin, double[] direction) {
        double[] vector =
                settings.parametrisation() == Parametrisation.SIMPLE
                        ? new double[origin.length]
                        : origin.clone();
        Vectors.add(vector, 1 / settings.scaling(), direction);
        return vector;
    }
}
