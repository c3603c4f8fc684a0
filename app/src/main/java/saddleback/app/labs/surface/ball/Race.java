package saddleback.app.labs.surface.ball;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.MethodName;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Minibatches;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.objective.Objective;
import saddleback.engine.optim.Descent;
import saddleback.engine.optim.End;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.engine.slice.Plane;
import saddleback.engine.slice.PlaneObjective;

import java.util.ArrayList;
import java.util.List;

/** Balls that set out together; each makes one step in a round. */
final class Race {
    /**
     * A point of the plane.
     *
     * @param x first coordinate
     * @param y second coordinate
     */
    record Start(double x, double y) {}

    /**
     * On what they race.
     *
     * @param plane that is seen
     * @param loss over the training examples
     * @param seed of the order of examples
     */
    record Track(Plane plane, NetworkObjective loss, Seed seed, Workers workers) {}

    private final Track track;
    private final RaceSettings settings;
    private final @Nullable Plane own;
    private final List<Ball> balls = new ArrayList<>();
    private int next;
    private int rounds = -1;

    /**
     * Puts a ball for each method at each start, in the plane and in the full space.
     *
     * @throws IllegalArgumentException "name: rule, was value" for settings that do not fit the
     *     problem
     */
    Race(Track track, RaceSettings settings, List<Start> starts) {
        check(track, settings);
        this.track = track;
        this.settings = settings;
        own =
                settings.length() == RaceSettings.Length.COORDINATES
                        ? null
                        : unit(track.plane().orthogonalised());
        for (int s = 0; s < starts.size(); s++)
            for (int m = 0; m < settings.methods().size(); m++)
                for (Ball.Where where : Ball.Where.values())
                    balls.add(ball(m, s, starts.get(s), where));
    }

    static void check(Track track, RaceSettings settings) {
        Integer batch = settings.batch();
        int examples = track.loss().examples();
        if (batch != null && batch > examples)
            throw new IllegalArgumentException(
                    "batch: at most %d, the number of training examples, was %d"
                            .formatted(examples, batch));
        for (Method method : settings.methods()) method.check(track.loss().size());
    }

    private static Plane unit(Plane plane) {
        double[] first = plane.d1().clone();
        double[] second = plane.d2().clone();
        Vectors.scale(first, 1 / Vectors.norm(first));
        Vectors.scale(second, 1 / Vectors.norm(second));
        return new Plane(plane.origin(), first, second);
    }

    private Ball ball(int index, int start, Start at, Ball.Where where) {
        Method method = settings.methods().get(index);
        var label = new Ball.Label(index, MethodName.of(method), start, where);
        Integer batch = settings.batchOf(method);
        var measure = new Ball.Measure(track.plane(), own, every(batch));
        double[] w = track.plane().point(at.x(), at.y(), new double[track.loss().size()]);
        if (where == Ball.Where.FULL)
            return ball(label, measure, track.loss(), track.loss(), method, batch, w);
        var restricted = new PlaneObjective(own == null ? track.plane() : own, track.loss());
        double[] c = own == null ? new double[] {at.x(), at.y()} : own.coordinates(w);
        return ball(label, measure, restricted, restricted, method, batch, c);
    }

    private Ball ball(
            Ball.Label label,
            Ball.Measure measure,
            Minibatches steps,
            Objective whole,
            Method method,
            @Nullable Integer batch,
            double[] start) {
        var descent =
                new Descent(
                        steps,
                        training(method, batch),
                        start,
                        track.seed().of(settings.order()),
                        track.workers());
        return new Ball(label, descent, measure, whole::value);
    }

    /** A loss over all examples for half of them seen in steps, 0 where steps see all. */
    private int every(@Nullable Integer batch) {
        return batch == null ? 0 : Math.max(1, track.loss().examples() / (2 * batch));
    }

    private static TrainingSettings training(Method method, @Nullable Integer batch) {
        TrainingSettings d = TrainingSettings.defaults();
        return new TrainingSettings(
                method,
                batch,
                d.epochs(),
                d.steps(),
                d.init(),
                d.schedule(),
                d.clip(),
                d.stop(),
                d.curve(),
                d.trajectory(),
                d.checkpoint());
    }

    /**
     * Rolls the next ball.
     *
     * @return whether that ended a round
     */
    boolean work() {
        balls.get(next++).roll();
        if (next < balls.size()) return false;
        next = 0;
        rounds++;
        if (rounds >= settings.steps()) balls.forEach(Ball::stop);
        return true;
    }

    /** Measures the loss where every ball is now. */
    void measure() {
        balls.forEach(Ball::measure);
    }

    /** Whether every ball has been looked at where it starts. */
    boolean begun() {
        return rounds >= 0;
    }

    /** Whether some balls of a round have moved and others not yet. */
    boolean underWay() {
        return next > 0;
    }

    /** Steps that every ball which still rolls has made. */
    int steps() {
        return Math.max(0, rounds);
    }

    /** Whether no ball rolls any more. */
    boolean over() {
        return balls.stream().noneMatch(b -> b.end() == End.RUNNING);
    }

    List<Ball> balls() {
        return balls;
    }
}
