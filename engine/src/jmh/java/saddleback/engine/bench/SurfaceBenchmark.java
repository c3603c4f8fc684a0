package saddleback.engine.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Init;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.engine.slice.Plane;
import saddleback.engine.slice.PlaneEvaluator;
import saddleback.engine.slice.Row;
import saddleback.engine.slice.RowScores;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Loss and accuracy on a whole grid. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SurfaceBenchmark {
    private final Network images = Nets.images();
    private final Network moons = Nets.moons();
    private Dataset imageData;
    private Dataset moonData;
    private Plane imagePlane;
    private Plane moonPlane;

    @Setup
    public void draw() {
        imageData = Nets.classes(2000, 784, 10);
        moonData = Nets.classes(400, 2, 2);
        imagePlane = plane(images);
        moonPlane = plane(moons);
    }

    /** A random direction with the norm of each parameter matrix, as filter normalisation has. */
    private static Plane plane(Network network) {
        double[] w = new Init.He().draw(network, new Seed(1));
        double[] d1 = new Init.He().draw(network, new Seed(2));
        double[] d2 = new Init.He().draw(network, new Seed(3));
        return new Plane(w, d1, d2);
    }

    private static List<Row> grid(int points) {
        double[] a = new double[points];
        for (int i = 0; i < points; i++) a[i] = -1 + 2.0 * i / (points - 1);
        var rows = new ArrayList<Row>();
        for (double b : a) rows.add(new Row(b, a));
        return rows;
    }

    @Benchmark
    public RowScores[] images51x51() {
        return new PlaneEvaluator(
                        imagePlane, images, imageData, Loss.CROSS_ENTROPY, 0, Workers.shared())
                .evaluate(grid(51));
    }

    @Benchmark
    public RowScores[] moons101x101() {
        return new PlaneEvaluator(
                        moonPlane, moons, moonData, Loss.BINARY_CROSS_ENTROPY, 0, Workers.shared())
                .evaluate(grid(101));
    }
}
