package saddleback.engine.labs.playground;

import saddleback.engine.newton.LocalModel;

import java.util.List;

/**
 * What the playground found. Arrays are owned by the record.
 *
 * @param settings what was asked
 * @param x column coordinates
 * @param y row coordinates
 * @param value of the function, row by row; NaN or infinite where there is none
 * @param model the second-order model at the start
 * @param paths one a method, in the order asked for; none in a partial result
 * @param factors for each method what its first step does to the distances along the eigenvectors
 *     of the lower and of the upper eigenvalue, see {@link Factors}
 * @param critical points in the window, lowest first; none in a partial result
 */
public record PlaygroundResult(
        PlaygroundSettings settings,
        double[] x,
        double[] y,
        double[] value,
        LocalModel model,
        List<Path> paths,
        List<double[]> factors,
        List<Critical> critical) {

    /** Copies the lists. */
    public PlaygroundResult {
        paths = List.copyOf(paths);
        factors = List.copyOf(factors);
        critical = List.copyOf(critical);
    }
}
