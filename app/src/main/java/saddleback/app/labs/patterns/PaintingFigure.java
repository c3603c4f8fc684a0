package saddleback.app.labs.patterns;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.patterns.Painting;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Photo;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The picture that three heads shall paint, what they paint, and the losses of each. */
final class PaintingFigure {
    private static final int MOST = 255;
    private static final List<String> HEADS = List.of("red head", "green head", "blue head");

    private final Sheet sheet;
    private final Painting painting;

    private PaintingFigure(Sheet sheet, Painting painting) {
        this.sheet = sheet;
        this.painting = painting;
    }

    static List<Figure> of(Sheet sheet, Painting painting) {
        var all = new PaintingFigure(sheet, painting);
        return List.of(all.pictures().named("painting"), all.heads().named("heads"));
    }

    private Figure pictures() {
        String found =
                "greatest difference %s of full light".formatted(Numbers.brief(greatest()));
        String bound =
                Double.isFinite(painting.bound())
                        ? ", at most %s proved".formatted(Numbers.brief(painting.bound()))
                        : "";
        return Figure.grid(
                found + bound,
                List.of(
                        picture("picture", painting.target()),
                        picture("painted by the losses of three heads", painting.painted())),
                2,
                null,
                "");
    }

    private double greatest() {
        double most = 0;
        for (int c = 0; c < painting.target().length; c++)
            for (int i = 0; i < painting.target()[c].length; i++)
                most =
                        Math.max(
                                most,
                                Math.abs(painting.painted()[c][i] - painting.target()[c][i]));
        return most;
    }

    private Plane picture(String title, double[][] light) {
        double[][] upright = new double[light.length][];
        for (int c = 0; c < light.length; c++) upright[c] = sheet.grid(light[c], 0).values();
        int[] rgb = new int[upright[0].length];
        Arrays.setAll(
                rgb,
                i ->
                        channel(upright[0][i]) << 16
                                | channel(upright[1][i]) << 8
                                | channel(upright[2][i]));
        return new Plane(
                title,
                sheet.xAxis(),
                sheet.yAxis(),
                List.of(new Photo(sheet.x(), sheet.upwards(), rgb)),
                null,
                Legend.NONE,
                sheet.aspect());
    }

    private static int channel(double light) {
        return (int) Math.rint(MOST * Math.clamp(light, 0, 1));
    }

    /** Each head's light as a grey picture. */
    private Figure heads() {
        var scale =
                new ColourScale(
                        ColourMap.GREY,
                        new Range(0, 1),
                        ColourScale.Spread.LINEAR,
                        false,
                        false);
        var panels = new ArrayList<Panel>();
        for (int c = 0; c < painting.painted().length; c++) {
            Grid grid = sheet.grid(painting.painted()[c], 0);
            panels.add(Tiles.map(sheet, HEADS.get(c), grid, scale, List.of()));
        }
        return Figure.grid(
                "",
                panels,
                panels.size(),
                new ColourBar(scale, "light: 0 the lowest loss, 1 the highest"),
                "");
    }
}
