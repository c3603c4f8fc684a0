package saddleback.app.labs.regions;

import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Text;

import java.util.List;

/** A panel of words alone. */
final class Words {
    private Words() {}

    static Plane alone(String words) {
        var unit = new Range(0, 1);
        return new Plane(
                        "",
                        Axis.linear("", unit),
                        Axis.linear("", unit),
                        List.of(new Text(0.5, 0.5, words, Anchor.CENTRE, Ink.MUTED)),
                        null,
                        Legend.NONE,
                        Plane.Aspect.FREE)
                .bare();
    }
}
