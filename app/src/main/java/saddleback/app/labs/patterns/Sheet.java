package saddleback.app.labs.patterns;

import saddleback.app.glance.Numbers;
import saddleback.engine.pattern.Lattice;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Tick;

import java.util.Arrays;
import java.util.List;

/**
 * A lattice as it is drawn: the first coordinate to the right, the first stored row at the top.
 *
 * @param at the lattice
 * @param kind what its coordinates are
 * @param cells whether points are cells rather than samples of something smooth
 */
public record Sheet(Lattice at, Kind kind, boolean cells) {
    /** What coordinates are. */
    public enum Kind {
        /** Shares of the unit cube. */
        CUBE,
        /** Counted cells. */
        CELLS,
        /** Multiples of directions that have no name. */
        DIRECTIONS
    }

    private static final int TICKS = 6;
    private static final double HUNDRED = 100;
    private static final double LONG = 4;
    private static final List<String> NAMES = List.of("z₁", "z₂", "z₃");
    private static final List<String> ORDINALS = List.of("first", "second", "third");

    /** Whether numbers on the lattice are there: as many as points, one finite at least. */
    public boolean has(double[] values) {
        return values.length == at.size() && Arrays.stream(values).anyMatch(Double::isFinite);
    }

    /** Whether there are rows and columns enough for a map. */
    public boolean flat() {
        return at.axes() > 1 && at.columns() > 1 && at.rows() > 1;
    }

    /** Coordinates to the right. */
    public double[] x() {
        return at.along()[0];
    }

    /** One slice of numbers on the lattice, lowest row first. */
    public Grid grid(double[] values, int slice) {
        int columns = at.columns();
        int rows = at.rows();
        double[] out = new double[rows * columns];
        for (int r = 0; r < rows; r++)
            System.arraycopy(
                    values, (slice * rows + r) * columns, out, (rows - 1 - r) * columns, columns);
        return new Grid(x(), upwards(), out);
    }

    /**
     * Rows as they are drawn, increasing upwards; those of cells that are counted downwards < 0.
     */
    public double[] upwards() {
        double[] stored = at.along()[1];
        double[] out = new double[stored.length];
        for (int r = 0; r < out.length; r++) out[out.length - 1 - r] = place(stored[r]);
        return out;
    }

    /** Where a second coordinate is drawn. */
    public double place(double second) {
        return downwards() ? -second : second;
    }

    private boolean downwards() {
        double[] stored = at.along()[1];
        return stored[stored.length - 1] > stored[0];
    }

    /** The level axis. */
    public Axis xAxis() {
        return Axis.linear(name(0, "cells to the right"), xRange());
    }

    /** The axis of the second coordinate. */
    public Axis yAxis() {
        return yAxis(yRange());
    }

    /** The same over other places as they are drawn. */
    public Axis yAxis(Range range) {
        if (!downwards()) return Axis.linear(name(1, "cells upwards"), range);
        List<Tick> ticks =
                Arrays.stream(new Levels.Linear(TICKS).in(range))
                        .mapToObj(v -> new Tick(v, Numbers.brief(v == 0 ? 0 : -v)))
                        .toList();
        return new Axis(name(1, "cells downwards"), range, Scale.LINEAR, ticks);
    }

    private String name(int axis, String counted) {
        return switch (kind) {
            case CUBE -> NAMES.get(axis);
            case CELLS -> counted;
            case DIRECTIONS -> ORDINALS.get(axis) + " direction";
        };
    }

    /** As far as cells reach. */
    Range xRange() {
        return edges(x());
    }

    Range yRange() {
        return edges(upwards());
    }

    /** Of cells half a cell more on both sides. */
    private Range edges(double[] along) {
        if (along.length < 2) return Range.of(along);
        double half = cells ? (along[1] - along[0]) / 2 : 0;
        return new Range(along[0] - half, along[along.length - 1] + half);
    }

    /** Squares where the sheet is not much longer than wide. */
    public Plane.Aspect aspect() {
        double ratio = (xRange().high() - xRange().low()) / (yRange().high() - yRange().low());
        return ratio < LONG && ratio > 1 / LONG ? Plane.Aspect.EQUAL : Plane.Aspect.FREE;
    }

    /** What a slice is called: "z₃ = 0.5"; empty of a plane. */
    public String slice(int s) {
        if (at.axes() < 3) return "";
        String away = Numbers.brief(Math.rint(HUNDRED * at.along()[2][s]) / HUNDRED);
        return kind == Kind.CELLS ? away + " cells away" : name(2, "") + " = " + away;
    }

    /** So many slices at most, spread from the first to the last. */
    int[] slices(int most) {
        int all = at.slices();
        if (all <= most) return java.util.stream.IntStream.range(0, all).toArray();
        int[] out = new int[most];
        for (int i = 0; i < most; i++) out[i] = (int) Math.round(i * (all - 1.0) / (most - 1));
        return out;
    }
}
