package saddleback.app.labs.surface.ball;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Session;
import saddleback.app.slice.Ground;
import saddleback.app.slice.LossScale;
import saddleback.app.slice.ReliefCamera;
import saddleback.engine.Experiment;
import saddleback.engine.labs.surface.Metric;
import saddleback.engine.labs.surface.SliceResult;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.viz.figure.Grid;

import java.util.function.LongSupplier;

/** Drops balls on a plane. */
public final class BallInstrument {
    /** The instrument. */
    public static final Instrument<SurfaceResult> INSTRUMENT =
            new Instrument<>(
                    "ball",
                    "Drop a ball",
                    "mdi2c-circle-slice-8",
                    "Click on the map or on the surface: optimisers start there and run down like"
                        + " balls. Solid lines stay in the plane: the method acts on its two"
                        + " coordinates alone. Dashed lines are the true way of the same method"
                        + " through the space of all weights, projected on the plane; in space they"
                        + " are drawn at their own loss, which is often below the surface.",
                    result -> !result.isLine(),
                    (experiment, result, workers) ->
                            open(experiment, result, workers, System::nanoTime));

    private BallInstrument() {}

    static Session open(
            Experiment<?> experiment, SurfaceResult result, Workers workers, LongSupplier clock) {
        Problem problem = experiment.problem();
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        var seed = new Seed(experiment.seed());
        Prepared loaded = Preparation.loaded(problem, seed);
        SliceResult slice = result.slices().getFirst();
        double[] loss = slice.main().of(Metric.LOSS);
        var grid = new Grid(result.x(), result.y(), loss);
        var plane = slice.slice().plane();
        var ground =
                new Ground(
                        grid,
                        slice.slice().xName(),
                        slice.slice().yName(),
                        LossScale.of(loss),
                        Ground.aspect(grid.xRange(), grid.yRange(), plane));
        var camera = ReliefCamera.of(grid.columns(), grid.rows(), loss);
        var track = new Race.Track(plane, loaded.train(workers), seed.of("ball"), workers);
        return new BallSession(
                track,
                new BallFigures(ground, camera),
                new PlaneBounds(grid.xRange(), grid.yRange()),
                slice.train() == null
                        ? "the surface shows the test loss, the balls follow the training loss"
                        : "",
                clock);
    }
}
