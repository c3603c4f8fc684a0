package saddleback.app.labs.spectrum;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;

import java.util.ArrayList;
import java.util.Arrays;

/**
 * How many eigenvalues lie where, counts on a logarithmic axis. One bin lies evenly about 0 and has
 * the colour of zero, though small eigenvalues of either sign lie in it too.
 */
final class HistogramFigure {
    private static final int BINS = 60;
    private static final double LOW = 0.7;
    private static final double HEADROOM = 3;

    private HistogramFigure() {}

    static Figure of(String title, String label, double[] values) {
        Range range = Range.of(values, new double[] {0});
        double width = (range.high() - range.low()) / BINS;
        int first = (int) Math.round(range.low() / width);
        int last = (int) Math.round(range.high() / width);
        double[] edges = new double[last - first + 2];
        for (int i = 0; i < edges.length; i++) edges[i] = (first + i - 0.5) * width;
        double[] counts = new double[edges.length - 1];
        for (double v : values)
            if (Double.isFinite(v))
                counts[Math.clamp(Math.round(v / width) - first, 0, counts.length - 1)]++;
        var marks = new ArrayList<Mark>();
        for (Sign sign : Sign.values()) marks.add(bars(sign, edges, counts, -first));
        double most = Arrays.stream(counts).max().orElse(1);
        return Figure.of(
                new Plane(
                        title,
                        Axis.linear(label, new Range(edges[0], edges[edges.length - 1])),
                        Axis.log("count", new Range(LOW, HEADROOM * Math.max(most, 1))),
                        marks,
                        null,
                        Legend.AUTO,
                        Plane.Aspect.FREE),
                "");
    }

    private static Bars bars(Sign sign, double[] edges, double[] counts, int zero) {
        double[] heights = counts.clone();
        for (int i = 0; i < heights.length; i++)
            if (heights[i] == 0 || Sign.of(i - zero, 0) != sign) heights[i] = Double.NaN;
        boolean none = Arrays.stream(heights).allMatch(Double::isNaN);
        String name = sign == Sign.ZERO ? "about zero" : sign.word();
        return new Bars(edges, heights, new Fill.Plain(sign.ink(), 1), 0.1, none ? "" : name);
    }
}
