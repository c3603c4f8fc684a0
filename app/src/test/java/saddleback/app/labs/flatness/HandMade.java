package saddleback.app.labs.flatness;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;
import saddleback.engine.labs.flatness.FlatnessResult;
import saddleback.engine.labs.flatness.FunctionDifference;
import saddleback.engine.labs.flatness.Matrix;
import saddleback.engine.labs.flatness.Measured;
import saddleback.engine.labs.flatness.Sights;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.RadialMap;
import saddleback.engine.reparam.Transformation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Results made of numbers that are easy to follow: no run of the lab stands behind them. */
final class HandMade {
    private HandMade() {}

    /** f(x) = relu(x1) - relu(x2) on the square from -1 to 1, and the same at a tenth and ten. */
    static FlatnessResult whole() {
        return new FlatnessResult(
                measured(1, readings(false), new double[] {2, 1, 0, 0, -0.5, 1e-18}),
                measured(10, readings(true), new double[] {200, 100, 0, 0, -50, 1e-16}),
                List.of(),
                List.of(),
                difference(),
                sights(),
                matrix(),
                null);
    }

    /** What a preview has at first. */
    static FlatnessResult begun() {
        return new FlatnessResult(
                measured(1, Map.of(), new double[0]),
                measured(10, Map.of(), new double[0]),
                List.of(),
                List.of(),
                new FunctionDifference(0, 0, 0, 0, null),
                null,
                null,
                null);
    }

    static Measured measured(double scale, Map<Measure, Reading> readings, double[] spectrum) {
        Network network =
                Network.of(
                        NetworkSettings.of(
                                List.of(
                                        new LayerSettings.Dense(2, false),
                                        new LayerSettings.Relu(),
                                        new LayerSettings.Dense(1, false))),
                        2);
        double[] w = {1 / scale, 0, 0, 1 / scale, scale, -scale};
        return new Measured(
                Place.of(network, w),
                new Evaluation(0.25, 0.75, new double[] {0.25, 0.25}),
                new Evaluation(0.5, 0.5, new double[] {0.5, 0.5}),
                readings,
                spectrum,
                true);
    }

    private static Map<Measure, Reading> readings(boolean after) {
        var r = new LinkedHashMap<Measure, Reading>();
        r.put(Measure.SPECTRAL_NORM, Reading.exact(after ? 200 : 2, ""));
        r.put(Measure.TRACE, Reading.exact(after ? -250 : 2.5, ""));
        r.put(Measure.EPSILON_SHARPNESS, Reading.atLeast(after ? 0.8 : 0.02, ""));
        r.put(
                Measure.LOCAL_ENTROPY,
                after ? Reading.estimate(1.1, 0.9, 1.3, "") : Reading.estimate(1, 0.8, 1.2, ""));
        r.put(
                Measure.KESKAR_SUBSPACE,
                after ? Reading.estimate(40, 20, 90, "") : Reading.estimate(4, 3, 5, ""));
        r.put(Measure.ADAPTIVE_TRACE, Reading.exact(after ? 3.25 : 3.25 * (1 + 1e-13), ""));
        r.put(Measure.PATH_NORM, Reading.exact(1.5, ""));
        r.put(Measure.PAC_BAYES, Reading.none("no classes"));
        return r;
    }

    /** Two triangles. */
    private static FunctionDifference difference() {
        return new FunctionDifference(
                2.220446049250313e-16,
                0,
                4.440892098500626e-16,
                2,
                new FunctionDifference.Proof(
                        2,
                        true,
                        4.440892098500626e-16,
                        true,
                        2,
                        new double[] {-1, -1, 1, -1, 1, 1, -1, -1, 1, 1, -1, 1},
                        new int[] {0, 3, 6},
                        new double[] {4.440892098500626e-16, 0},
                        2));
    }

    private static Sights sights() {
        int n = 21;
        double[] at = new double[n];
        Arrays.setAll(at, i -> -1 + i / 10.0);
        double[] line = new double[n];
        double[] sharp = new double[n];
        double[] plane = new double[n * n];
        double[] steep = new double[n * n];
        Arrays.setAll(line, i -> 0.01 + at[i] * at[i]);
        Arrays.setAll(sharp, i -> 0.01 + 100 * at[i] * at[i]);
        Arrays.setAll(plane, i -> 0.01 + at[i % n] * at[i % n] + 0.5 * at[i / n] * at[i / n]);
        Arrays.setAll(steep, i -> 0.01 + 100 * at[i % n] * at[i % n] + 50 * at[i / n] * at[i / n]);
        return new Sights(at, line, sharp, plane, steep);
    }

    /** Three measures, four transformations, one cell not yet known. */
    private static Matrix matrix() {
        var measures = List.of(Measure.SPECTRAL_NORM, Measure.ADAPTIVE_TRACE, Measure.PATH_NORM);
        List<Transformation> columns =
                List.of(
                        new AlphaScale(new double[] {0.1, 10}),
                        RadialMap.defaults(),
                        new AlphaScale(new double[] {1, 1}));
        var before = List.of(Reading.exact(2, ""), Reading.exact(3.25, ""), Reading.exact(1.5, ""));
        var cells = new ArrayList<Matrix.Cell>();
        cells.add(cell(200, 100, 100, true));
        cells.add(cell(0.32, 0.16, 0.16, true));
        cells.add(cell(2, 1, 1, true));
        cells.add(new Matrix.Cell(Reading.exact(3.25, ""), 1, true, null));
        cells.add(cell(0.52, 0.16, 0.2, false));
        cells.add(new Matrix.Cell(Reading.none("not here"), Double.NaN, false, null));
        cells.add(cell(1.5, 0, Double.POSITIVE_INFINITY, true));
        cells.add(cell(1.5e7, 1e6, Double.POSITIVE_INFINITY, true));
        cells.add(null);
        return new Matrix(measures, columns, before, cells);
    }

    private static Matrix.Cell cell(double after, double low, double high, boolean holds) {
        double before = after == 1.5 || after == 1.5e7 ? 1.5 : after == 0.52 ? 3.25 : 2;
        double ratio = after / before;
        return new Matrix.Cell(
                Reading.exact(after, ""), ratio, ratio == 1, new Matrix.Law(low, high, "", holds));
    }
}
