package saddleback.app.labs.saddles;

import saddleback.app.slice.LossScale;
import saddleback.engine.labs.saddles.RaceResult;
import saddleback.engine.labs.saddles.Way;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The names of methods beside small panels, where they would hide curves. */
final class RaceKey {
    private static final double[] NOWHERE = {Double.NaN};
    private static final double OUTSIDE = 2;
    private static final double SIZE = 6;

    private RaceKey() {}

    static Plane of(RaceResult race, List<String> names, Function<Way, double[]> what) {
        var marks = new ArrayList<Mark>();
        for (int k = 0; k < names.size(); k++) {
            String name = names.get(k);
            if (race.ways().stream()
                    .noneMatch(w -> w.name().equals(name) && LossScale.any(what.apply(w))))
                continue;
            var fill = new Fill.Plain(new Ink.Series(k), 1);
            marks.add(new Points(NOWHERE, NOWHERE, RaceCurves.symbol(k), SIZE, fill, name));
        }
        if (race.ways().stream().anyMatch(RaceKey::switches)) {
            Stroke dashes = Stroke.of(Ink.MUTED, 1).dashed(Dash.DASHED);
            marks.add(new Rule(Rule.Across.X, OUTSIDE, dashes, "switch of method"));
        }
        Axis none = Axis.linear("", new Range(0, 1));
        return new Plane("", none, none, marks, null, Legend.TOP_LEFT, Plane.Aspect.FREE).bare();
    }

    private static boolean switches(Way way) {
        return Arrays.stream(way.stage()).distinct().count() > 1;
    }
}
