package saddleback.app.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Moment;
import saddleback.engine.interference.Plateau;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Cosines of every two components' gradients, at the start and at the flat plateaus. */
public final class InterferenceMatrices {
    private static final int MOST = 8;
    private static final int COLUMNS = 4;

    /** With more components there is no room for numbers. */
    private static final int NUMBERS = 6;

    private static final double STRONG = 0.55;
    private static final ColourScale SCALE =
            new ColourScale(
                    ColourMap.DIVERGING,
                    new Range(-1, 1),
                    ColourScale.Spread.DIVERGING,
                    false,
                    false);

    private InterferenceMatrices() {}

    /** Of a course that has been measured, at most {@value #MOST} moments. */
    public static Figure of(Course course) {
        var panels = new ArrayList<Plane>();
        panels.add(panel("start", course.moments().getFirst()));
        for (Plateau p : course.flat().stream().limit(MOST - 1L).toList())
            panels.add(
                    panel(
                            "plateau, time " + Brief.of(p.time()),
                            course.moments().get(Curves.nearest(course, p.time()))));
        return Figure.grid(
                "",
                panels,
                Math.min(COLUMNS, panels.size()),
                new ColourBar(SCALE, "cosine of gradients"),
                "");
    }

    /** One moment with its colour bar. */
    public static Plane barred(String title, Moment m) {
        Plane p = panel(title, m);
        return new Plane(
                p.title(),
                p.x(),
                p.y(),
                p.marks(),
                new ColourBar(SCALE, "cosine"),
                p.legend(),
                p.aspect());
    }

    /** One moment; the first row is the topmost. */
    public static Plane panel(String title, Moment m) {
        int n = m.success().length;
        double[] at = IntStream.rangeClosed(1, n).asDoubleStream().toArray();
        double[] values = new double[n * n];
        var marks = new ArrayList<Mark>();
        marks.add(new Raster(new Grid(at, at, values), SCALE, Raster.Look.CELLS));
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                double c = m.interference()[i * n + j];
                values[(n - 1 - i) * n + j] = c;
                if (n <= NUMBERS && Double.isFinite(c)) marks.add(number(j + 1, n - i, c));
            }
        List<String> names = IntStream.range(0, n).mapToObj(ComponentName::of).toList();
        return new Plane(
                title,
                Axis.names("", names),
                Axis.names("", names.reversed()),
                marks,
                null,
                Legend.NONE,
                Plane.Aspect.EQUAL);
    }

    private static Text number(double x, double y, double cosine) {
        String text = String.format(Locale.ROOT, "%.2f", cosine).replace('-', '−');
        var ink = new Ink.Rgb(Math.abs(cosine) > STRONG ? 0xFFFFFF : 0x101010);
        var room = new Text.Room(x - 0.5, x + 0.5, y - 0.5, y + 0.5);
        return new Text(x, y, text, Anchor.CENTRE, ink, room);
    }
}
