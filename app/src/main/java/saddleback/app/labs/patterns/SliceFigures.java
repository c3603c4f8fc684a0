package saddleback.app.labs.patterns;

import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Range;

import java.util.ArrayList;
import java.util.List;

/** A target of three coordinates: slices across the third, a row for each kind of map. */
final class SliceFigures {
    private static final int MOST = 5;

    private SliceFigures() {}

    /** Of a box whose losses are there. */
    static List<Figure> of(PatternsResult result) {
        Sheet sheet = Scene.sheet(result);
        Shade shade = Shade.of(result, Scene.losses(result));
        Range range = shade.colours().range();
        var rows = new ArrayList<Scene.Seen>();
        rows.add(new Scene.Seen("target", Scene.target(result, range.low(), range.high())));
        rows.addAll(Scene.seen(result));
        var figures = new ArrayList<Figure>();
        figures.add(rows(sheet, rows, shade.colours(), "loss").named("maps"));
        double[] error = Scene.error(result);
        if (sheet.has(error)) {
            ColourScale scale = ColourScale.diverging(error);
            var one = List.of(new Scene.Seen("error", error));
            figures.add(
                    titled(rows(sheet, one, scale, "loss less target"), ErrorFigure.title(result))
                            .named("error"));
        }
        if (sheet.has(result.train().accuracy())) {
            double[] percent = Tiles.percent(result.train().accuracy());
            var one = List.of(new Scene.Seen("accuracy", percent));
            figures.add(
                    rows(sheet, one, Tiles.accuracies(percent), "accuracy in %")
                            .named("accuracy"));
        }
        return figures;
    }

    private static Figure rows(
            Sheet sheet, List<Scene.Seen> rows, ColourScale scale, String label) {
        int[] slices = sheet.slices(MOST);
        var panels = new ArrayList<Panel>();
        for (Scene.Seen row : rows)
            for (int s : slices)
                panels.add(
                        Tiles.map(
                                sheet,
                                row.name().replace(" examples", "") + "\n" + sheet.slice(s),
                                row.loss(),
                                s,
                                scale));
        return Figure.grid("", panels, slices.length, new ColourBar(scale, label), "");
    }

    private static Figure titled(Figure figure, String title) {
        return Figure.grid(title, figure.panels(), figure.columns(), figure.bar(), "");
    }
}
