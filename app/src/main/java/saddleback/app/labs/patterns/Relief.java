package saddleback.app.labs.patterns;

import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Surface;

import java.util.List;

/** Surfaces over the plane, seen so that the picture can be read. */
public final class Relief {
    private static final Camera CAMERA = new Camera(-72, 46, 0.25);
    private static final double HEIGHT = 0.42;

    private final Sheet sheet;
    private final Shade shade;

    /** Of maps that are seen together. */
    public Relief(Sheet sheet, Shade shade) {
        this.sheet = sheet;
        this.shade = shade;
    }

    /** The target's surface beside that of the training examples. */
    static Figure of(PatternsResult result) {
        Shade shade = Shade.of(result, Scene.losses(result));
        var relief = new Relief(Scene.sheet(result), shade);
        Range range = shade.colours().range();
        double[] target = Scene.drawn(result, range.low(), range.high());
        List<Panel> panels =
                List.of(
                        relief.panel("target", target),
                        relief.panel("training examples", result.train().loss()));
        return Figure.grid("", panels, 2, new ColourBar(shade.colours(), "loss"), "")
                .named("relief");
    }

    /** One surface; losses above the colours are cut. */
    public Space panel(String title, double[] loss) {
        Grid heights = sheet.grid(shade.cut(loss), 0);
        return new Space(
                title,
                sheet.xAxis(),
                sheet.yAxis(),
                shade.axis(),
                List.of(
                        new Surface(
                                heights,
                                heights.values(),
                                shade.colours(),
                                Surface.Beyond.PLATEAU,
                                null,
                                false,
                                false,
                                1,
                                true,
                                "")),
                null,
                Legend.NONE,
                CAMERA,
                HEIGHT);
    }
}
