package saddleback.app.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Dataset;
import saddleback.engine.labs.patterns.Agreement;
import saddleback.engine.labs.patterns.Constructed;
import saddleback.engine.labs.patterns.FineTuning;
import saddleback.engine.labs.patterns.Fooled;
import saddleback.engine.labs.patterns.How;
import saddleback.engine.labs.patterns.Optimised;
import saddleback.engine.labs.patterns.Painting;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.labs.patterns.PatternsSettings;
import saddleback.engine.labs.patterns.Transfer;
import saddleback.engine.net.Network;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Planted;
import saddleback.engine.pattern.source.TargetSettings;
import saddleback.engine.run.Progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Results made of numbers that are easy to follow: no run of the lab stands behind them. */
final class HandMade {
    static final List<String> FACE =
            List.of(
                    "..........",
                    ".########.",
                    ".#......#.",
                    ".#.#..#.#.",
                    ".#......#.",
                    ".#.#..#.#.",
                    ".#..##..#.",
                    ".#......#.",
                    ".########.",
                    "..........");

    private static final int MARGIN = 2;
    private static final int STEPS = 300;

    private HandMade() {}

    /** A face whose good cells go from 0.75 to 0.01 and whose bad ones from 0.75 to 4.19. */
    static PatternsResult optimised() {
        Lattice at = cells(FACE.getFirst().length(), FACE.size());
        double[] marks = marks(at);
        var moments = new ArrayList<Optimised.Moment>();
        for (int k = 0; k <= 12; k++) {
            double t = k / 12.0;
            moments.add(
                    new Optimised.Moment(
                            STEPS * k / 12, found(at, marks, t, 0), found(at, marks, t, 0.3)));
        }
        Optimised.Moment end = moments.getLast();
        Maps test = found(at, marks, 1, 0.3);
        return result(
                settings(How.Optimise.defaults()),
                at,
                marks,
                end.train(),
                test,
                history(moments),
                null,
                null,
                List.of(
                        transfer("test examples", true, test, 0.31),
                        transfer("noise in place of the inputs", true, flat(at, 0.9), Double.NaN)),
                null);
    }

    /** The mean of good cells falls, that of bad ones rises, evenly; the angle opens. */
    private static Optimised history(List<Optimised.Moment> moments) {
        return new Optimised(
                steps(t -> 0 - 2.5 * t),
                steps(t -> 0.75 - 0.74 * t),
                steps(t -> 0.75 + 3.44 * t),
                steps(t -> 0.1 + 0.05 * t),
                steps(t -> 0.5 - 0.4 * t),
                moments,
                new double[] {0},
                new double[][] {{1}, {0}});
    }

    private static double[] steps(ToDoubleFunction<Double> of) {
        double[] out = new double[STEPS];
        Arrays.setAll(out, i -> of.applyAsDouble((i + 1.0) / STEPS));
        return out;
    }

    /** What a preview has at first. */
    static PatternsResult begun() {
        Lattice at = cells(FACE.getFirst().length(), FACE.size());
        double[] none = new double[at.size()];
        Arrays.fill(none, Double.NaN);
        var maps = new Maps(none, none);
        return result(
                settings(How.Optimise.defaults()),
                at,
                marks(at),
                maps,
                null,
                new Optimised(
                        new double[0],
                        new double[0],
                        new double[0],
                        new double[0],
                        new double[0],
                        List.of(),
                        new double[] {0},
                        new double[][] {{1}, {0}}),
                null,
                null,
                List.of(),
                null);
    }

    static Lattice cells(int columns, int rows) {
        return new Lattice(new double[][] {along(columns), along(rows)});
    }

    /** Cells about the middle with a margin. */
    private static double[] along(int cells) {
        double[] out = new double[cells + 2 * MARGIN];
        Arrays.setAll(out, i -> i - MARGIN - cells / 2);
        return out;
    }

    static double[] marks(Lattice at) {
        double[] out = new double[at.size()];
        Arrays.setAll(
                out,
                i -> {
                    int row = i / at.columns() - MARGIN;
                    int column = i % at.columns() - MARGIN;
                    if (row < 0 || row >= 10 || column < 0 || column >= 10) return Double.NaN;
                    if (row == 0 && column < 3) return 0;
                    return FACE.get(row).charAt(column) == '#' ? 1 : -1;
                });
        return out;
    }

    private static Maps found(Lattice at, double[] marks, double t, double more) {
        double[] loss = new double[at.size()];
        double[] accuracy = new double[at.size()];
        for (int i = 0; i < loss.length; i++) {
            double outside = 1.5 + Math.sin(i);
            double end =
                    marks[i] > 0 ? 0.01 + more : marks[i] < 0 ? 4.19 + Math.sin(7.0 * i) : outside;
            loss[i] = (1 - t) * 0.75 + t * end;
            accuracy[i] = Math.clamp(1 - loss[i] / 6, 0, 1);
        }
        return new Maps(loss, accuracy);
    }

    private static Maps flat(Lattice at, double value) {
        double[] loss = new double[at.size()];
        Arrays.fill(loss, value);
        double[] accuracy = new double[at.size()];
        Arrays.fill(accuracy, 0.5);
        return new Maps(loss, accuracy);
    }

    private static Transfer transfer(String name, boolean kept, Maps maps, double greatest) {
        return new Transfer(
                name, kept, maps, greatest, Double.isNaN(greatest) ? Double.NaN : 0.97, NONE);
    }

    private static final Agreement NONE = new Agreement(1, 1, 0, 1, Double.NaN, Double.NaN);

    /** T = 1.04 + 0.2 + 0.8 (sin pi z1 sin pi z2)^2 + 0.3 z1, a wave of 0.0096 beside it. */
    static PatternsResult constructed() {
        return constructed(2, 61);
    }

    static PatternsResult line() {
        return constructed(1, 201);
    }

    static PatternsResult box() {
        return constructed(3, 31);
    }

    private static PatternsResult constructed(int axes, int points) {
        Lattice at = Lattice.unit(axes, points);
        double[] target = over(at, HandMade::height);
        double[] loss = over(at, z -> height(z) + 0.0096 * wave(z));
        double[] accuracy = new double[loss.length];
        Arrays.fill(accuracy, 0.5);
        double[] error = new double[loss.length];
        Arrays.setAll(error, i -> loss[i] - target[i]);
        var maps = new Maps(loss, accuracy);
        double[] shifted = Arrays.stream(loss).map(v -> 1.2 * v + 0.1).toArray();
        return result(
                settings(How.Construct.defaults()),
                at,
                target,
                maps,
                maps,
                null,
                built(error),
                axes == 2 ? painting(at) : null,
                List.of(
                        transfer("test examples", true, maps, 0),
                        transfer("noise in place of the inputs", true, maps, 0),
                        transfer("labels in another order", true, maps, 0),
                        transfer(
                                "a quarter of the labels changed",
                                false,
                                new Maps(shifted, accuracy),
                                0.54)),
                axes == 2 ? tuning() : null);
    }

    private static double height(double[] z) {
        double s = 1;
        for (double v : z) s *= Math.sin(Math.PI * v);
        return 1.2397 + 0.8 * s * s + 0.3 * z[0];
    }

    private static double wave(double[] z) {
        double s = 1;
        for (double v : z) s *= Math.sin(10 * Math.PI * v);
        return s;
    }

    private static double[] over(Lattice at, ToDoubleFunction<double[]> of) {
        double[] out = new double[at.size()];
        Arrays.setAll(out, i -> of.applyAsDouble(at.point(i)));
        return out;
    }

    private static Constructed built(double[] error) {
        double most = Arrays.stream(error).map(Math::abs).max().orElse(0);
        return new Constructed(
                20,
                501_363,
                4_123,
                error,
                most,
                0.0133613,
                blocks(),
                List.of(
                        new Constructed.Size(5, 5_373, 0.1455612, 0.2138),
                        new Constructed.Size(10, 45_703, 0.0366175, 0.0534),
                        new Constructed.Size(20, 501_363, 0.0095990, 0.0133613),
                        new Constructed.Size(40, 6_482_683, 0.0020645, 0.00334)));
    }

    /** Of B(ii) with 5 inputs and G = 20. */
    private static List<Constructed.Block> blocks() {
        return List.of(
                new Constructed.Block(
                        "coordinates",
                        "Ignores the inputs: its weights are 0 and its biases are the coordinates.",
                        "h_1,\\; h_2",
                        2,
                        0,
                        12,
                        2),
                new Constructed.Block(
                        "distances from the lines of the triangulation",
                        "How far the point lies to the right and left of every line.",
                        "\\max(0, \\pm(G h_1 - i)),\\; \\max(0, \\pm(G (h_2 - h_1) - m))",
                        124,
                        328,
                        372,
                        0),
                new Constructed.Block(
                        "maxima",
                        "The greatest of the distances along both axes, above and below each node.",
                        "\\max(a_i, b_j, 0) = \\max(0,\\; a_i + \\max(0, b_j - a_i))",
                        882,
                        2646,
                        110_250,
                        0),
                new Constructed.Block(
                        "hats",
                        "One for every node: 1 there, 0 at all others, linear on every triangle.",
                        "\\varphi_{ij} = \\max(0,\\; 1 - \\max(a_i, b_j, 0) - \\max(-a_i, -b_j,"
                                + " 0))",
                        441,
                        1323,
                        389_403,
                        0),
                new Constructed.Block(
                        "outputs",
                        "Adds what makes the loss the target's at every node to the first output.",
                        "s = \\sum_{ij} c_{ij} \\varphi_{ij}",
                        3,
                        444,
                        1_326,
                        0));
    }

    private static Painting painting(Lattice at) {
        double[][] target = {
            over(at, z -> z[0]), over(at, z -> z[1]), over(at, z -> 0.5 + 0.5 * wave(z))
        };
        double[][] painted = new double[3][];
        for (int c = 0; c < 3; c++)
            painted[c] = Arrays.stream(target[c]).map(v -> 0.97 * v + 0.01).toArray();
        return new Painting(target, painted, 0.04);
    }

    private static FineTuning tuning() {
        int n = 21;
        int[] step = new int[n];
        double[][] curve = new double[7][n];
        for (int i = 0; i < n; i++) {
            step[i] = 10 * i;
            double t = i / (n - 1.0);
            curve[0][i] = 1.24 * Math.exp(-3 * t);
            curve[1][i] = 1.24 * Math.exp(-2 * t);
            curve[2][i] = 0.5 + 0.5 * t;
            curve[3][i] = 0.5 + 0.4 * t;
            curve[4][i] = 0.1 + 0.3 * t;
            curve[5][i] = 0.1 - 0.05 * t;
            curve[6][i] = 2.5 * t;
        }
        return new FineTuning(
                step,
                curve[0],
                curve[1],
                curve[2],
                curve[3],
                new double[][] {curve[4], curve[5]},
                curve[6],
                new FineTuning.Ordinary(curve[1], curve[0], curve[3], curve[2]),
                null);
    }

    private static Fooled fooled(Lattice at, double[] loss) {
        var slices = new ArrayList<double[]>();
        for (int k = 1; k <= 3; k++) {
            double tilt = 0.02 * k;
            double[] slice = new double[loss.length];
            Arrays.setAll(slice, i -> loss[0] + tilt * (i % at.columns()) / at.columns());
            slices.add(slice);
        }
        double[] even = new double[loss.length];
        Arrays.fill(even, 1.04);
        return new Fooled(
                at,
                slices,
                null,
                new Fooled.Penalty(
                        at,
                        List.of(
                                new Fooled.Contestant(
                                        "trained, random plane",
                                        0.31,
                                        0.05,
                                        0.99,
                                        0.95,
                                        3.2,
                                        true,
                                        slices.get(2)),
                                new Fooled.Contestant(
                                        "constructed, its plane",
                                        2.7e-7,
                                        1.04,
                                        0.5,
                                        0.5,
                                        0,
                                        false,
                                        even),
                                new Fooled.Contestant(
                                        "both side by side",
                                        0,
                                        0.05,
                                        0.99,
                                        0.95,
                                        3.2,
                                        true,
                                        even))));
    }

    private static PatternsSettings settings(How how) {
        PatternsSettings d = PatternsSettings.defaults();
        return new PatternsSettings(
                new TargetSettings.Cells(FACE),
                how,
                d.heights(),
                d.points(),
                d.transfer(),
                d.fooled());
    }

    private static PatternsResult result(
            PatternsSettings settings,
            Lattice at,
            double[] target,
            Maps train,
            @Nullable Maps test,
            @Nullable Optimised optimised,
            @Nullable Constructed constructed,
            @Nullable Painting painting,
            List<Transfer> transfers,
            @Nullable FineTuning tuning) {
        double[] mark = target.clone();
        if (constructed != null) Arrays.setAll(mark, i -> target[i] < 1.7 ? 1 : -1);
        boolean known = !Double.isNaN(train.loss()[0]);
        return new PatternsResult(
                settings,
                pattern(),
                at,
                target,
                new Nowhere(at.axes()),
                train,
                test,
                Agreement.of(mark, train),
                test == null ? null : Agreement.of(mark, test),
                optimised,
                constructed,
                painting,
                transfers,
                tuning,
                known ? fooled(at, train.loss()) : null);
    }

    static Pattern pattern() {
        double[] height = new double[100];
        Arrays.setAll(height, i -> FACE.get(i / 10).charAt(i % 10) == '#' ? 0 : 1);
        return new Pattern(new int[] {10, 10}, height);
    }

    /** A network that no figure asks for. */
    private record Nowhere(int axes) implements Planted {
        @Override
        public Network network() {
            throw new UnsupportedOperationException("network");
        }

        @Override
        public double[] weights(double... z) {
            throw new UnsupportedOperationException("weights");
        }

        @Override
        public Maps maps(Dataset data, Lattice at, Progress progress) {
            throw new UnsupportedOperationException("maps");
        }
    }
}
