package saddleback.viz.paint;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Space;
import saddleback.viz.space.Box;
import saddleback.viz.space.Position;
import saddleback.viz.space.Range;

/**
 * Data units of a space panel to the units of its box, which are decades along a logarithmic axis
 * (far from zero on one that is logarithmic on both sides of it).
 *
 * @param x axis
 * @param y axis
 * @param z axis
 */
record SpaceUnits(Axis x, Axis y, Axis z) {
    private static final double MOST_UNEVEN = 4;

    static SpaceUnits of(Space space) {
        return new SpaceUnits(space.x(), space.y(), space.z());
    }

    Box box(double exaggeration) {
        Range along = range(x);
        Range into = range(y);
        double ratio = along.length() / into.length();
        boolean even =
                ratio > MOST_UNEVEN || ratio < 1 / MOST_UNEVEN || !x.scale().equals(y.scale());
        double width = even ? 1 : Math.min(1, ratio);
        double depth = even ? 1 : Math.min(1, 1 / ratio);
        return new Box(along, into, range(z), width, depth, exaggeration);
    }

    static saddleback.viz.space.Camera camera(Camera c) {
        return new saddleback.viz.space.Camera(c.azimuth(), c.elevation(), c.perspective());
    }

    Position place(double atX, double atY, double atZ) {
        return new Position(x.scale().place(atX), y.scale().place(atY), z.scale().place(atZ));
    }

    /** The values in units of the box: the same array on a linear axis. */
    static double[] places(Axis axis, double[] values) {
        if (axis.scale().equals(Scale.LINEAR)) return values;
        var out = new double[values.length];
        for (int i = 0; i < out.length; i++) out[i] = axis.scale().place(values[i]);
        return out;
    }

    private static Range range(Axis axis) {
        return new Range(
                axis.scale().place(axis.range().low()), axis.scale().place(axis.range().high()));
    }
}
