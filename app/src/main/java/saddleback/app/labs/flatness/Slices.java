package saddleback.app.labs.flatness;

import saddleback.app.slice.Refinement;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.engine.slice.Plane;
import saddleback.engine.slice.PlaneEvaluator;
import saddleback.viz.figure.Grid;

import java.util.Arrays;

/**
 * The training loss on the lab's line and plane around any weights of one network: the same two
 * directions of unit length everywhere. One thread at a time.
 *
 * @param loaded with any weights
 * @param radius half the length of the line and of the plane's sides
 * @param seed of the lab
 * @param workers the threads that may be used
 */
public record Slices(Prepared loaded, double radius, Seed seed, Workers workers) {
    private static final int LINE_POINTS = 101;
    private static final int PLANE_POINTS = 33;

    /** The same reaching so far. */
    public Slices within(double other) {
        return new Slices(loaded, other, seed, workers);
    }

    /** Points along each side of the plane. */
    public int points() {
        return PLANE_POINTS;
    }

    /** Distances of the line's points. */
    public double[] along() {
        return steps(LINE_POINTS);
    }

    private double[] steps(int points) {
        double[] at = new double[points];
        Arrays.setAll(at, i -> radius * (2.0 * i / (points - 1) - 1));
        return at;
    }

    /** The loss along the first direction. */
    public double[] line(double[] weights) {
        var refinement =
                new Refinement(
                        evaluator(Plane.line(weights, direction("first"))),
                        along(),
                        new double[] {0});
        while (!refinement.done()) refinement.work();
        return refinement.line()[1];
    }

    /** The plane around weights. */
    public Plane plane(double[] weights) {
        return new Plane(weights, direction("first"), direction("second")).orthogonalised();
    }

    /** The loss on the plane, from coarse to fine. */
    public Refinement surface(double[] weights) {
        return new Refinement(evaluator(plane(weights)), steps(PLANE_POINTS), steps(PLANE_POINTS));
    }

    /** Works to the next level of a surface, a row between two steps of progress. */
    public static Grid level(Refinement surface, Progress progress) {
        int before = surface.complete();
        while (!surface.done() && surface.complete() == before) {
            progress.step(0, "plane");
            surface.work();
        }
        return surface.grid();
    }

    /** Evaluates the loss on a plane. */
    public PlaneEvaluator evaluator(Plane plane) {
        return new PlaneEvaluator(
                plane,
                loaded.network(),
                loaded.data().train(),
                loaded.problem().loss(),
                loaded.problem().decay(),
                workers);
    }

    /** Of unit length, drawn as the lab draws it. */
    private double[] direction(String name) {
        double[] d = seed.of("sights").of(name).normals().fill(new double[loaded.network().size()]);
        Vectors.scale(d, 1 / Vectors.norm(d));
        return d;
    }
}
