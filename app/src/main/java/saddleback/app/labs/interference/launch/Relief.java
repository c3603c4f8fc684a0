package saddleback.app.labs.interference.launch;

import saddleback.app.labs.interference.ComponentName;
import saddleback.app.labs.interference.Curves;
import saddleback.engine.interference.Course;
import saddleback.engine.interference.Moment;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpaceMark;
import saddleback.viz.figure.SpacePath;
import saddleback.viz.figure.SpacePoints;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sum of two successes over their logits, σ(y₁) + σ(y₂) with y = ln(J / (1 - J)), and the
 * courses on it. A plateau is a way around the corner between two walls, where a saddle lies at
 * infinity.
 */
final class Relief {
    private static final int POINTS = 41;
    private static final double REACH = 6;
    private static final double HEIGHT = 0.6;
    private static final double POINT = 9;

    private Relief() {}

    static Space of(Seen seen, Cursor at) {
        int first = seen.of().first();
        int second = seen.of().second();
        double[] ends = {REACH, -REACH};
        double[] across = ends;
        double[] up = ends;
        List<SpaceMark> paths = new ArrayList<>();
        for (int i = 0; i < seen.tracks().size(); i++) {
            Course c = seen.tracks().get(i).course();
            double[] x = Curves.of(c, m -> logit(m, first));
            double[] y = Curves.of(c, m -> logit(m, second));
            double[] z = Curves.of(c, m -> m.success()[first] + m.success()[second]);
            across = ends(across, x);
            up = ends(up, y);
            paths.add(new SpacePath(x, y, z, Stroke.of(new Ink.Series(i), 2), ""));
        }
        Grid ground = ground(Range.of(across), Range.of(up));
        ColourScale colours =
                new ColourScale(
                        ColourMap.VIRIDIS,
                        new Range(0, 2),
                        ColourScale.Spread.LINEAR,
                        false,
                        false);
        var marks = new ArrayList<SpaceMark>();
        marks.add(Surface.of(ground, colours, new Levels.Linear(10)));
        marks.addAll(paths);
        marks.add(point(at.moment(), first, second));
        String x = ComponentName.of(first);
        String y = ComponentName.of(second);
        return new Space(
                "",
                Axis.linear("logit of " + x, ground.xRange()),
                Axis.linear("logit of " + y, ground.yRange()),
                Axis.linear(x + " + " + y, new Range(0, 2)),
                marks,
                null,
                Legend.NONE,
                Camera.usual(),
                HEIGHT);
    }

    private static double[] ends(double[] so, double[] more) {
        Range r = Range.of(so, more);
        return new double[] {r.low(), r.high()};
    }

    private static double logit(Moment m, int k) {
        return Math.log(m.success()[k] / m.failure()[k]);
    }

    private static SpacePoints point(Moment m, int first, int second) {
        return new SpacePoints(
                new double[] {logit(m, first)},
                new double[] {logit(m, second)},
                new double[] {m.success()[first] + m.success()[second]},
                POINT,
                new Fill.Plain(Ink.TEXT, 1),
                "");
    }

    private static Grid ground(Range across, Range up) {
        double[] x = even(across);
        double[] y = even(up);
        double[] z = new double[POINTS * POINTS];
        Arrays.setAll(z, i -> sigma(x[i % POINTS]) + sigma(y[i / POINTS]));
        return new Grid(x, y, z);
    }

    private static double[] even(Range r) {
        double[] at = new double[POINTS];
        Arrays.setAll(at, i -> r.low() + (r.high() - r.low()) * i / (POINTS - 1));
        return at;
    }

    private static double sigma(double y) {
        return 1 / (1 + Math.exp(-y));
    }
}
