package saddleback.app.labs.surface.training;

import saddleback.app.training.TrainingCourse;
import saddleback.engine.Experiment;
import saddleback.engine.labs.surface.Directions;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.engine.labs.surface.SurfaceSettings;

/**
 * What an experiment of the surface lab says about its training.
 *
 * @param settings of the surface lab
 * @param course how training begins
 */
record Course(Experiment<?> experiment, SurfaceSettings settings, TrainingCourse course) {

    /**
     * Loads the data.
     *
     * @throws IllegalArgumentException if the experiment has no problem or its data cannot be read
     */
    static Course of(Experiment<?> experiment) {
        if (!(experiment.settings() instanceof SurfaceSettings settings))
            throw new IllegalArgumentException(
                    "settings: of the surface lab, was of " + experiment.lab());
        return new Course(experiment, settings, TrainingCourse.of(experiment));
    }

    /** The weights at the origin of a result. */
    double[] resultWeights(SurfaceResult result) {
        return result.slices().getFirst().slice().plane().origin();
    }

    /** Whether the result's plane was laid through the way of training or through weight files. */
    boolean pathIsSeen() {
        return settings.directions() instanceof Directions.Trajectory
                || settings.directions() instanceof Directions.Points;
    }

    /** Writes weights of this experiment. */
    Keeping keeping() {
        var prepared = course.prepared();
        return new Keeping(experiment, prepared.problem(), settings, prepared.network());
    }
}
