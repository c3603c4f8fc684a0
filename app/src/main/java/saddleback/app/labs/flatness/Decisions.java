package saddleback.app.labs.flatness;

import saddleback.engine.net.Network;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Blend;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The function of a network of two inputs over a rectangle of them: its output, the difference of
 * two outputs, or which of more outputs is the largest.
 */
public final class Decisions {
    private static final int POINTS = 81;
    private static final double OPACITY = 0.45;
    private static final Levels BORDER = new Levels.Chosen(0);
    private static final Stroke STROKE = Stroke.of(new Ink.Rgb(0x000000), 1.4);

    private final int outputs;
    private final double[] x;
    private final double[] y;
    private final double[] examples;

    /** Over a rectangle, for networks of so many outputs. */
    public Decisions(Range across, Range up, int outputs) {
        this.outputs = outputs;
        x = steps(across);
        y = steps(up);
        examples = new double[2 * POINTS * POINTS];
        for (int i = 0; i < POINTS * POINTS; i++) {
            examples[2 * i] = x[i % POINTS];
            examples[2 * i + 1] = y[i / POINTS];
        }
    }

    private static double[] steps(Range range) {
        double[] at = new double[POINTS];
        double step = (range.high() - range.low()) / (POINTS - 1);
        Arrays.setAll(at, i -> range.low() + step * i);
        return at;
    }

    /** Outputs at every point, points x outputs. */
    public double[] outputs(Network network, double[] weights) {
        return Outputs.of(network, weights, examples);
    }

    /** One number a point where colours show one: an output, or the difference of two. */
    private double[] values(double[] z) {
        double[] v = new double[POINTS * POINTS];
        Arrays.setAll(v, i -> outputs == 1 ? z[i] : z[2 * i + 1] - z[2 * i]);
        return v;
    }

    /** What the colours mean; empty where they stand for classes. */
    public String words() {
        return outputs == 1 ? "output" : outputs == 2 ? "output 2 − output 1" : "";
    }

    /** Colours that hold these outputs; of more than two outputs without meaning. */
    public ColourScale colours(double[] z) {
        return ColourScale.diverging(outputs > 2 ? new double[0] : values(z));
    }

    /**
     * A panel.
     *
     * @param z as of {@link #outputs}
     * @param border whether a line is drawn where the answer changes
     * @param over drawn on top
     */
    public Plane panel(
            String title, double[] z, ColourScale scale, boolean border, List<Mark> over) {
        var marks = new ArrayList<Mark>();
        if (outputs <= 2) {
            var grid = new Grid(x, y, values(z));
            marks.add(new Raster(grid, scale, Raster.Look.SMOOTH));
            if (border) marks.add(new Contours(grid, BORDER, STROKE, null, false, ""));
        } else {
            marks.add(new Blend(x, y, shares(z), outputs, OPACITY));
            for (int k = 0; k < outputs; k++)
                marks.add(
                        new Contours(
                                new Grid(x, y, margin(z, k)),
                                BORDER,
                                Stroke.of(Ink.TEXT, 1.2),
                                null,
                                false,
                                ""));
        }
        marks.addAll(over);
        return new Plane(
                title,
                Axis.linear("feature 1", new Range(x[0], x[POINTS - 1])),
                Axis.linear("feature 2", new Range(y[0], y[POINTS - 1])),
                marks,
                null,
                Legend.NONE,
                Plane.Aspect.EQUAL);
    }

    private double[] shares(double[] z) {
        double[] shares = new double[z.length];
        for (int i = 0; i < z.length; i += outputs) {
            int best = 0;
            for (int k = 1; k < outputs; k++) if (z[i + k] > z[i + best]) best = k;
            shares[i + best] = 1;
        }
        return shares;
    }

    private double[] margin(double[] z, int k) {
        double[] margin = new double[POINTS * POINTS];
        for (int i = 0; i < margin.length; i++) {
            double other = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < outputs; j++)
                if (j != k) other = Math.max(other, z[i * outputs + j]);
            margin[i] = z[i * outputs + k] - other;
        }
        return margin;
    }
}
