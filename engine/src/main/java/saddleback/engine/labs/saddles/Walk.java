package saddleback.engine.labs.saddles;

import org.jspecify.annotations.Nullable;

import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.Descent;
import saddleback.engine.optim.Interval;
import saddleback.engine.optim.Moment;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.run.Kept;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.Optional;

/** One entrant on its way. */
final class Walk {
    private final Entrant entrant;
    private final int width;
    private final Stages stages;
    private final Descent descent;
    private final Gauge gauge;
    private final Log log = new Log();
    private final KeptWay kept;
    private final int points;
    private @Nullable String end;

    /** Where a walk takes place. */
    record Ground(NetworkObjective train, double[] start, int width, Workers workers, Seed seed) {}

    /**
     * Stands at the start.
     *
     * @param points measured on the way, both ends included
     * @throws IllegalArgumentException where a method does not go with the network
     */
    Walk(Entrant entrant, Ground ground, int points, Kept kept, String name) {
        this.entrant = entrant;
        this.points = points;
        width = ground.width();
        stages = Stages.of(entrant, ground.train().examples());
        Stage first = stages.all().getFirst();
        descent =
                new Descent(
                        ground.train(),
                        settings(first),
                        ground.start(),
                        ground.seed().of("order"),
                        ground.workers());
        gauge = new Gauge(ground.train(), ground.workers(), ground.seed().of("gauge"));
        this.kept = new KeptWay(kept, name);
    }

    private static TrainingSettings settings(Stage stage) {
        TrainingSettings d = TrainingSettings.defaults();
        return new TrainingSettings(
                stage.method(),
                stage.batch(),
                stage.epochs(),
                null,
                d.init(),
                d.schedule(),
                null,
                null,
                d.curve(),
                new Interval.Never(),
                d.checkpoint());
    }

    /** Goes to the end, from where a stopped run left it. */
    Way go(Progress progress, Runnable measured) {
        Optional<Moment> left =
                kept.find(
                        log,
                        descent.weights().length,
                        steps -> stages.all().get(stages.at(steps)).method());
        left.ifPresent(this::resume);
        while (end == null) {
            progress.step((double) descent.steps() / stages.steps(), phrase());
            boolean due = due(descent.steps()) && !log.has(descent.steps());
            if (due) measure(progress);
            turn();
            if (due) {
                kept.store(log, descent.moment());
                measured.run();
            }
            end = move();
        }
        if (!log.has(descent.steps())) measure(progress);
        progress.step(1, phrase());
        return way();
    }

    private String phrase() {
        return "%s, step %d of %d".formatted(name(), descent.steps(), stages.steps());
    }

    private void resume(Moment then) {
        Stage stage = stages.all().get(stages.at(then.steps()));
        descent.change(stage.method(), stage.batch());
        descent.resume(then);
    }

    /** So many points, evenly spread over the passes, and where stages end. */
    private boolean due(long step) {
        if (step == 0 || stages.turns(step)) return true;
        long gaps = Math.min(points - 1L, stages.steps());
        return stages.gap(step, gaps) != stages.gap(step - 1, gaps);
    }

    private void measure(Progress progress) {
        double fraction = (double) descent.steps() / stages.steps();
        long step = descent.steps();
        int stage = step == 0 ? 0 : stages.at(step - 1);
        log.add(
                new Log.Row(
                        step,
                        epoch(step),
                        stage,
                        gauge.read(descent.weights(), (_, doing) -> progress.step(fraction, doing)),
                        descent.damping()));
    }

    /** Passes over the examples, whatever the batches of earlier stages were. */
    private double epoch(long step) {
        double epochs = 0;
        long from = 0;
        for (int i = 0; i < stages.all().size(); i++) {
            long to = Math.min(step, stages.ends()[i]);
            if (to <= from) break;
            epochs +=
                    (double) stages.all().get(i).epochs() * (to - from) / (stages.ends()[i] - from);
            from = stages.ends()[i];
        }
        return epochs;
    }

    /** At the end of a stage the next one's method takes over. */
    private void turn() {
        if (descent.steps() == stages.steps() || !stages.turns(descent.steps())) return;
        Stage next = stages.all().get(stages.at(descent.steps()));
        descent.change(next.method(), next.batch());
    }

    /** Makes a step; returns why there is none, or null. */
    private @Nullable String move() {
        if (descent.steps() == stages.steps()) return "all steps were made";
        if (!Double.isFinite(descent.loss())) return "the loss was no longer finite";
        if (descent.move(1)) return null;
        long stageEnd = stages.ends()[stages.at(descent.steps())];
        return stageEnd == stages.steps()
                ? "no step lowered the loss any more"
                : "no step of %s lowered the loss any more".formatted(name());
    }

    private String name() {
        return EntrantName.of(entrant);
    }

    /** The way so far. */
    Way way() {
        return log.way(name(), width, descent.weights(), end == null ? "" : end);
    }
}
