package saddleback.app.glance;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Parallel coordinates: each example a line across its features, each feature from its smallest to
 * its largest value; real targets follow as one more column.
 */
final class FeatureLines {
    private static final int MOST_EXAMPLES = 200;
    private static final int MOST_FEATURES = 10;
    private static final int MOST_WITH_ENDS = 7;
    private static final double OPACITY = 0.5;
    private static final List<String> THIRDS =
            List.of("smallest third of targets", "middle third", "largest third");
    private static final double ROOM = 0.12;

    private FeatureLines() {}

    /** A feature or target with its values for all examples. */
    private record Column(String name, double[] values, Range range) {
        Column(String name, double[] values) {
            this(name, values, Range.of(values));
        }

        double share(int example) {
            return (values[example] - range.low()) / (range.high() - range.low());
        }
    }

    static Figure of(Dataset data) {
        List<Column> columns = columns(data);
        Some some = Some.of(data.examples(), MOST_EXAMPLES);
        var marks = new ArrayList<Mark>();
        if (data.targets() instanceof Targets.Classes c) classes(marks, c, columns, some.indices());
        else thirds(marks, columns, some.indices());
        if (columns.size() <= MOST_WITH_ENDS)
            for (int i = 0; i < columns.size(); i++) ends(marks, i + 1, columns.get(i).range);
        String features =
                data.features() > MOST_FEATURES
                        ? ", the first " + MOST_FEATURES + " of " + data.features() + " features"
                        : "";
        Plane plane =
                new Plane(
                        some.words("training") + features,
                        Axis.names("", columns.stream().map(Column::name).toList()),
                        Axis.linear("share of the range", new Range(-ROOM, 1 + ROOM)),
                        marks,
                        null,
                        Legend.OUTSIDE,
                        Plane.Aspect.FREE);
        return Figure.of(plane, "");
    }

    private static void classes(
            List<Mark> marks, Targets.Classes c, List<Column> columns, int[] some) {
        for (int k = 0; k < c.names().size(); k++) {
            int one = k;
            int[] own = Arrays.stream(some).filter(i -> c.labels()[i] == one).toArray();
            marks.add(lines(columns, own, k, ClassPoints.shown(c.names().get(k))));
        }
    }

    /** Examples of small, middle and large targets apart, as many of each. */
    private static void thirds(List<Mark> marks, List<Column> columns, int[] some) {
        Column target = columns.getLast();
        int[] order =
                Arrays.stream(some)
                        .boxed()
                        .sorted(Comparator.comparingDouble(target::share))
                        .mapToInt(i -> i)
                        .toArray();
        for (int k = 0; k < THIRDS.size(); k++) {
            int from = order.length * k / THIRDS.size();
            int to = order.length * (k + 1) / THIRDS.size();
            marks.add(lines(columns, Arrays.copyOfRange(order, from, to), k, THIRDS.get(k)));
        }
    }

    private static List<Column> columns(Dataset data) {
        var columns = new ArrayList<Column>();
        for (int f = 0; f < Math.min(MOST_FEATURES, data.features()); f++)
            columns.add(new Column("feature " + (f + 1), InputGrid.column(data, f)));
        if (data.targets() instanceof Targets.Reals)
            columns.add(new Column("target", ValuePoints.targets(data, 0)));
        return columns;
    }

    private static Line lines(List<Column> columns, int[] examples, int ink, String name) {
        int step = columns.size() + 1;
        var x = new double[examples.length * step];
        var y = new double[examples.length * step];
        for (int i = 0; i < examples.length; i++) {
            for (int c = 0; c < columns.size(); c++) {
                x[i * step + c] = c + 1;
                y[i * step + c] = columns.get(c).share(examples[i]);
            }
            x[i * step + step - 1] = Double.NaN;
            y[i * step + step - 1] = Double.NaN;
        }
        return new Line(x, y, new Stroke(new Ink.Series(ink), 0.8, Dash.SOLID, OPACITY), name);
    }

    private static void ends(List<Mark> marks, double x, Range range) {
        marks.add(new Text(x, 0, Numbers.brief(range.low()), Anchor.BELOW, Ink.TEXT));
        marks.add(new Text(x, 1, Numbers.brief(range.high()), Anchor.ABOVE, Ink.TEXT));
    }
}
