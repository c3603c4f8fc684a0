package saddleback.app.labs.patterns.draw;

import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Text;

/** A panel with nothing but words. */
final class Blank {
    private static final Axis NONE = Axis.linear("", new Range(0, 1));

    private Blank() {}

    static Plane of(String words) {
        return Plane.of(NONE, NONE, new Text(0.5, 0.5, words, Anchor.CENTRE, Ink.MUTED)).bare();
    }
}
