package saddleback.engine.labs.surface;

import org.jspecify.annotations.Nullable;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * What the surface lab asks.
 *
 * @param orthogonal whether y's direction is made orthogonal to x's, its length kept
 * @param y null for a line
 * @param metrics loss and accuracy are always computed
 * @param refine tolerance of adaptive refinement: where the loss of new points is predicted within
 *     it by cubic interpolation from coarser ones, finer points are interpolated; null computes all
 * @param frames at how many recorded training steps, evenly spread from the first to the last, the
 *     loss on the first slice's directions about the weights of that step is computed too, on the
 *     training examples; null for none
 */
public record SurfaceSettings(
        @Setting("Where the axes come from") Directions directions,
        @Setting("Whether y is made orthogonal to x") boolean orthogonal,
        @Setting("Coordinates along the first direction") Range x,
        @Setting("Coordinates along the second direction; without them a line") @Nullable Range y,
        @Setting("What is computed at every point; loss and accuracy always are")
                List<Metric> metrics,
        @Setting("On which examples") Part split,
        @Setting(
                        value = "Tolerance of adaptive refinement, in units of the loss",
                        min = 0,
                        above = true,
                        log = true)
                @Nullable Double refine,
        @Setting(
                        value = "Recorded training steps about which the slice is computed as well",
                        min = 2,
                        max = 1000)
                @Nullable Integer frames) {

    /** Checks what goes together. */
    public SurfaceSettings {
        Ranges.check(
                SurfaceSettings.class,
                directions,
                orthogonal,
                x,
                y,
                metrics,
                split,
                refine,
                frames);
        metrics = List.copyOf(metrics);
        int files = y == null ? 2 : 3;
        if (directions instanceof Directions.Points p && p.files().size() != files)
            throw new IllegalArgumentException(
                    "directions.points: %d files where y is %s, was %d"
                            .formatted(files, y == null ? "not given" : "given", p.files().size()));
        int seeds = files - 1;
        if (directions instanceof Directions.Solutions s && s.seeds().size() != seeds)
            throw new IllegalArgumentException(
                    "directions.solutions: %s where y is %s, was %d"
                            .formatted(
                                    y == null ? "1 seed" : "2 seeds",
                                    y == null ? "not given" : "given",
                                    s.seeds().size()));
        if (refine != null && y == null)
            throw new IllegalArgumentException("refine: only where y is given, was " + refine);
        if (orthogonal && y == null)
            throw new IllegalArgumentException("orthogonal: only where y is given, was true");
    }

    /** The same grid and directions with nothing but loss and accuracy, at every point. */
    SurfaceSettings plain() {
        return new SurfaceSettings(directions, orthogonal, x, y, List.of(), Part.TRAIN, null, null);
    }

    /** A plane of two filter-normalised random directions. */
    public static SurfaceSettings defaults() {
        return new SurfaceSettings(
                Directions.Random.defaults(),
                false,
                Range.defaults(),
                Range.defaults(),
                List.of(Metric.LOSS, Metric.ACCURACY),
                Part.TRAIN,
                null,
                null);
    }
}
