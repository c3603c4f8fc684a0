package saddleback.app.export;

import saddleback.app.labs.Animation;
import saddleback.engine.Output;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Surface;

import java.util.List;

/** The saddle z = x² - y² on [-1, 1]² to be exported. */
public final class Saddles {
    /** The text that goes into files. */
    public static final String EXPERIMENT = "{\"format\": 1, \"lab\": \"saddle\"}\n";

    private static final int SIDE = 41;

    private Saddles() {}

    /** So many surfaces side by side, something that grows, a recorded way, numbers. */
    public static ExportSource source(int panels) {
        double[] x = new double[SIDE];
        for (int i = 0; i < SIDE; i++) x[i] = -1 + 2.0 * i / (SIDE - 1);
        double[] z = new double[SIDE * SIDE];
        for (int i = 0; i < z.length; i++)
            z[i] = x[i % SIDE] * x[i % SIDE] - x[i / SIDE] * x[i / SIDE];
        List<Space> spaces =
                java.util.stream.IntStream.range(0, panels).mapToObj(_ -> space(x, z)).toList();
        Figure figure = Figure.grid("", spaces, panels, null, "").named("Surface");
        CameraPath way =
                CameraPath.from(Camera.usual())
                        .to(Camera.usual().turnedBy(30, 10), 0.2)
                        .to(Camera.usual().turnedBy(60, 0), 0.4);
        Output output =
                Output.builder()
                        .array("x", x, SIDE)
                        .array("loss", z, SIDE, SIDE)
                        .table("points", new Output.Column("x", List.of("1", "2")))
                        .table("ends", new Output.Column("y", List.of("3")))
                        .build();
        return new ExportSource(
                "saddle",
                EXPERIMENT,
                figure,
                List.of(new Animation("along training", 3, i -> figure.turned(i), 100)),
                List.of(way),
                output);
    }

    private static Space space(double[] x, double[] z) {
        ColourScale scale = ColourScale.linear(ColourMap.VIRIDIS, new double[] {-1, 1});
        Axis axis = Axis.linear("direction", new Range(-1, 1));
        return new Space(
                "",
                axis,
                axis,
                Axis.linear("loss", new Range(-1, 1)),
                List.of(Surface.of(new Grid(x, x, z), scale, new Levels.Linear(10))),
                null,
                Legend.NONE,
                Camera.usual(),
                0.6);
    }
}
