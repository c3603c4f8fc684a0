package saddleback.engine.labs.surface;

import saddleback.engine.optim.TrainingResult;
import saddleback.engine.optim.Trajectory;
import saddleback.engine.problem.Prepared;

import java.util.List;

/** Which recorded steps become frames. */
final class Frames {
    private Frames() {}

    /**
     * Steps evenly spread over the recorded ones, the first and the last among them; all where
     * fewer are recorded than asked for.
     *
     * @throws IllegalArgumentException where frames are asked for and no way of training is known
     */
    static List<Trajectory.Point> chosen(Prepared prepared, SurfaceSettings settings) {
        Integer asked = settings.frames();
        if (asked == null) return List.of();
        TrainingResult training = prepared.training();
        if (training == null || training.trajectory().points().size() < 2)
            throw new IllegalArgumentException(
                    "settings.frames: weights that are trained here with a recorded trajectory,"
                            + " was "
                            + asked
                            + " without one");
        return training.trajectory().spread(asked);
    }
}
