package saddleback.app.labs.patterns;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.patterns.Agreement;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Target, losses and error of a plane side by side, and the accuracies. */
public final class MapFigures {
    private static final Ink WRONG = new Ink.Rgb(0xE34A33);
    private static final double SIZE = 6;
    private static final double PERCENT = 100;

    private final PatternsResult result;
    private final Sheet sheet;
    private final Shade shade;

    private MapFigures(PatternsResult result, Shade shade) {
        this.result = result;
        this.shade = shade;
        sheet = Scene.sheet(result);
    }

    /** The target of a plane as far as it reaches. */
    public static Plane target(PatternsResult result, Shade shade) {
        return new MapFigures(result, shade).target(List.of(), "target");
    }

    /** Of a plane whose losses are there. */
    static List<Figure> of(PatternsResult result) {
        var figures = new ArrayList<Figure>();
        Shade shade = Shade.of(result, Scene.losses(result));
        figures.add(new MapFigures(result, shade).maps().named("maps"));
        figures.addAll(accuracies(result));
        return figures;
    }

    private Figure maps() {
        var panels = new ArrayList<Panel>();
        panels.add(target(List.of(), some() ? "target, trained cells" : "target"));
        for (Scene.Seen seen : Scene.seen(result))
            panels.add(Tiles.map(sheet, seen.name(), seen.loss(), 0, shade.colours()));
        if (Scene.twoValued(result) == null) panels.add(error());
        else panels.add(wrong());
        return Tiles.alike(sheet, panels, shade);
    }

    /** Whether some cells of the picture are not trained. */
    private boolean some() {
        return Scene.twoValued(result) != null
                && Arrays.stream(result.target()).anyMatch(v -> v == 0);
    }

    /** The target as far as it reaches. */
    private Plane target(List<Points> over, String title) {
        Range range = shade.colours().range();
        double[] target = Scene.target(result, range.low(), range.high());
        Grid grid = sheet.grid(target, 0);
        if (Scene.twoValued(result) != null)
            grid = inside(grid, sheet.grid(result.target(), 0).values());
        return Tiles.map(sheet, title, grid, shade.colours(), over);
    }

    /** Without the rows and columns about the picture, which belong to no cell. */
    private static Grid inside(Grid grid, double[] marks) {
        int n = grid.columns();
        int[] there =
                java.util.stream.IntStream.range(0, marks.length)
                        .filter(i -> !Double.isNaN(marks[i]))
                        .toArray();
        int left = Arrays.stream(there).map(i -> i % n).min().orElse(0);
        int right = Arrays.stream(there).map(i -> i % n).max().orElse(0);
        int low = Arrays.stream(there).map(i -> i / n).min().orElse(0);
        int high = Arrays.stream(there).map(i -> i / n).max().orElse(0);
        if (right - left < 1 || high - low < 1) return grid;
        int columns = right - left + 1;
        double[] values = new double[columns * (high - low + 1)];
        for (int r = low; r <= high; r++)
            System.arraycopy(grid.values(), r * n + left, values, (r - low) * columns, columns);
        return new Grid(
                Arrays.copyOfRange(grid.x(), left, right + 1),
                Arrays.copyOfRange(grid.y(), low, high + 1),
                values);
    }

    private Panel error() {
        double[] error = Scene.error(result);
        ColourScale scale = ColourScale.diverging(error);
        return Tiles.barred(Tiles.map(sheet, "error", error, 0, scale), scale, "loss less target");
    }

    /** The target with the cells that are not where they should be. */
    private Plane wrong() {
        Agreement a = Agreement.of(result.target(), result.train());
        double middle = (a.good() + a.bad()) / 2;
        double[] marks = sheet.grid(result.target(), 0).values();
        Grid loss = sheet.grid(result.train().loss(), 0);
        double[] x = new double[marks.length];
        double[] y = new double[marks.length];
        int trained = 0;
        int n = 0;
        for (int i = 0; i < marks.length; i++) {
            if (!(marks[i] > 0 || marks[i] < 0)) continue;
            trained++;
            if (marks[i] > 0 ? loss.values()[i] < middle : loss.values()[i] > middle) continue;
            x[n] = loss.x()[i % loss.columns()];
            y[n++] = loss.y()[i / loss.columns()];
        }
        var crosses =
                new Points(
                        Arrays.copyOf(x, n),
                        Arrays.copyOf(y, n),
                        Symbol.CROSS,
                        SIZE,
                        new Fill.Plain(WRONG, 1),
                        "");
        return target(
                List.of(crosses),
                "wrong: %s of %s cells".formatted(Numbers.of(n), Numbers.of(trained)));
    }

    private static List<Figure> accuracies(PatternsResult result) {
        Sheet sheet = Scene.sheet(result);
        var names = new ArrayList<String>();
        var maps = new ArrayList<double[]>();
        if (sheet.has(result.train().accuracy())) {
            names.add("training examples");
            maps.add(Tiles.percent(result.train().accuracy()));
        }
        if (result.test() != null && sheet.has(result.test().accuracy())) {
            names.add("test examples");
            maps.add(Tiles.percent(result.test().accuracy()));
        }
        if (maps.isEmpty()) return List.of();
        double[][] all = maps.toArray(double[][]::new);
        if (Arrays.stream(all).flatMapToDouble(Arrays::stream).distinct().limit(2).count() < 2)
            return List.of(same(sheet, names, all));
        ColourScale scale = Tiles.accuracies(all);
        var panels = new ArrayList<Panel>();
        for (int i = 0; i < all.length; i++)
            panels.add(Tiles.map(sheet, names.get(i), all[i], 0, scale));
        return List.of(
                Figure.grid("", panels, panels.size(), new ColourBar(scale, "accuracy in %"), "")
                        .named("accuracy"));
    }

    /** One accuracy everywhere would be a map of one colour; it is shown between 0 and all. */
    private static Figure same(Sheet sheet, List<String> names, double[][] all) {
        var scale =
                new ColourScale(
                        saddleback.viz.figure.ColourMap.CIVIDIS,
                        new Range(0, PERCENT),
                        ColourScale.Spread.LINEAR,
                        false,
                        false);
        var panels = new ArrayList<Panel>();
        for (int i = 0; i < all.length; i++)
            panels.add(Tiles.map(sheet, names.get(i), all[i], 0, scale));
        return Figure.grid(
                        "%s % everywhere".replace("%s", Numbers.brief(all[0][0])),
                        panels,
                        panels.size(),
                        new ColourBar(scale, "accuracy in %"),
                        "")
                .named("accuracy");
    }
}
