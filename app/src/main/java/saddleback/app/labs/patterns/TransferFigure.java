package saddleback.app.labs.patterns;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.Table;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.labs.patterns.Transfer;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Panel;

import java.util.ArrayList;
import java.util.List;

/** The same plane on the training examples and on other data, at one scale. */
final class TransferFigure {
    private static final double PERCENT = 100;

    /** Losses closer than this differ by rounding alone. */
    private static final double ROUNDING = 1e-12;

    private TransferFigure() {}

    /** The maps and their numbers; none where no other data have been tried yet. */
    static List<Figure> of(PatternsResult result) {
        Sheet sheet = Scene.sheet(result);
        List<Transfer> seen =
                result.transfers().stream().filter(t -> sheet.has(t.maps().loss())).toList();
        if (seen.isEmpty() || !sheet.has(result.train().loss())) return List.of();
        return List.of(
                maps(result, sheet, seen).named("transfers"),
                numbers(seen).named("numbers of transfers"));
    }

    private static Figure maps(PatternsResult result, Sheet sheet, List<Transfer> seen) {
        var losses = new ArrayList<double[]>();
        losses.add(result.train().loss());
        for (Transfer t : seen) losses.add(t.maps().loss());
        Shade shade = Shade.whole(result, losses.toArray(double[][]::new));
        var panels = new ArrayList<Panel>();
        panels.add(Tiles.loss(sheet, "training examples", losses.getFirst(), shade));
        for (Transfer t : seen) panels.add(Tiles.loss(sheet, title(t), t.maps().loss(), shade));
        Figure figure = Tiles.alike(sheet, panels, shade);
        String slice = figure.title().isEmpty() ? "" : ", " + figure.title();
        return Figure.grid(
                shares(seen) + slice, figure.panels(), figure.columns(), figure.bar(), "");
    }

    /**
     * Where the shares of the labels, on which alone a constant prediction's loss depends, stay.
     */
    private static String shares(List<Transfer> seen) {
        List<String> changed =
                seen.stream().filter(t -> !t.kept()).map(Transfer::name).distinct().toList();
        if (changed.isEmpty()) return "the shares of the targets stay the same everywhere";
        if (changed.size() == seen.size()) return "the shares of the targets change everywhere";
        return "the shares of the targets change only in: " + String.join("; ", changed);
    }

    private static String title(Transfer t) {
        return t.greatest() < ROUNDING
                ? t.name() + "\nthe same"
                : "%s\nup to %s".formatted(t.name(), Numbers.brief(t.greatest()));
    }

    private static Figure numbers(List<Transfer> seen) {
        var table =
                new Table(
                        List.of(
                                "shares of targets",
                                "greatest difference",
                                "correlation",
                                "on the right side"));
        for (Transfer t : seen)
            table.row(
                    t.name(),
                    List.of(
                            t.kept() ? "kept" : "changed",
                            number(t.greatest(), ""),
                            number(t.correlation(), ""),
                            number(PERCENT * t.agreement().share(), " %")));
        return table.figure();
    }

    private static String number(double v, String unit) {
        return Double.isNaN(v) ? "" : Numbers.brief(v) + unit;
    }
}
