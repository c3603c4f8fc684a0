package saddleback.app.labs.patterns;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.labs.patterns.Transfer;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.List;

/** The same plane on the training examples and on other data, at one scale. */
final class TransferFigure {
    private TransferFigure() {}

    /** The figure; none where no other data have been tried yet. */
    static List<Figure> of(PatternsResult result) {
        Sheet sheet = Scene.sheet(result);
        List<Transfer> seen =
                result.transfers().stream().filter(t -> sheet.has(t.maps().loss())).toList();
        if (seen.isEmpty()) return List.of();
        var losses = new ArrayList<double[]>();
        losses.add(result.train().loss());
        for (Transfer t : seen) losses.add(t.maps().loss());
        Shade shade = Shade.of(result, losses.toArray(double[][]::new));
        var panels = new ArrayList<Panel>();
        panels.add(panel(sheet, "training examples\n \n ", losses.getFirst(), shade));
        for (Transfer t : seen) panels.add(panel(sheet, title(t), t.maps().loss(), shade));
        Figure figure =
                result.at().axes() == 1
                        ? Figure.grid("", panels, Tiles.columns(panels.size()), null, "")
                        : Tiles.shared(panels, shade.colours(), "loss");
        return List.of(figure.named("transfers"));
    }

    private static Panel panel(Sheet sheet, String title, double[] loss, Shade shade) {
        if (sheet.at().axes() > 1)
            return Tiles.map(sheet, title, loss, sheet.at().slices() / 2, shade.colours());
        return new Plane(
                title,
                sheet.xAxis(),
                shade.axis(),
                List.of(new Line(sheet.x(), loss, Stroke.series(0), "")),
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }

    private static String title(Transfer t) {
        String shares = t.kept() ? "shares of labels kept" : "shares of labels changed";
        String correlation =
                Double.isNaN(t.correlation())
                        ? ""
                        : ", correlation " + Numbers.brief(t.correlation());
        return "%s\n%s\ndiffers by up to %s%s"
                .formatted(t.name(), shares, Numbers.brief(t.greatest()), correlation);
    }
}
