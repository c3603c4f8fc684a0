package saddleback.engine.labs.surface;

import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Recording;
import saddleback.engine.run.Heap;

/** What a surface needs of memory beyond its data, told before the work starts. */
final class Memory {
    private static final int LANCZOS_VECTORS = 40;

    private Memory() {}

    /**
     * Checks that the estimate fits.
     *
     * @param loaded the problem before its weights are trained
     * @throws IllegalArgumentException "settings: rule, was value"
     */
    static void check(Prepared loaded, SurfaceSettings settings) {
        Heap.require(
                estimate(loaded, settings),
                "settings",
                "a surface",
                "fewer points, planes or metrics need less");
    }

    /**
     * Bytes for the grid's arrays, the directions, the recorded steps of training, the work on
     * derivatives and what evaluation keeps.
     */
    static long estimate(Prepared loaded, SurfaceSettings settings) {
        long points = settings.x().points();
        if (settings.y() != null) points *= settings.y().points();
        int parts = settings.split() == Part.BOTH ? 2 : 1;
        int planes = settings.directions() instanceof Directions.Random r ? r.planes() : 1;
        long arrays = 2L + settings.metrics().size();
        if (settings.metrics().contains(Metric.CLASS_LOSS)) arrays += loaded.network().outputs();
        long frames = settings.frames() == null ? 0 : settings.frames();
        long grid = 8 * points * (2 * arrays * parts * planes + frames);
        long vectors = 2L * planes + 12 + 2 * Recording.points(loaded);
        boolean eigen =
                settings.directions() instanceof Directions.Hessian
                        || settings.metrics().contains(Metric.HESSIAN_MAX)
                        || settings.metrics().contains(Metric.HESSIAN_MIN);
        if (eigen) vectors += LANCZOS_VECTORS;
        return grid + 8L * loaded.network().size() * vectors + (64L << 20);
    }
}
