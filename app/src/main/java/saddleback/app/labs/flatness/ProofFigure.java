package saddleback.app.labs.flatness;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.flatness.FunctionDifference;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The linear regions of a plane of inputs, each in the colour of the largest |f - f'| in it. */
final class ProofFigure {
    private static final int MANY = 5000;
    private static final double LONGEST = 3;

    private ProofFigure() {}

    /** Both coordinates of all corners. */
    static double[][] columns(FunctionDifference.Proof proof) {
        double[] corners = proof.corners();
        double[][] columns = new double[2][corners.length / 2];
        for (int i = 0; i < corners.length; i++) columns[i % 2][i / 2] = corners[i];
        return columns;
    }

    /**
     * The figure.
     *
     * @param features whether the plane's coordinates are the two features of the inputs
     */
    static Figure of(
            FunctionDifference difference, FunctionDifference.Proof proof, boolean features) {
        double unit = difference.scale() * FunctionFigures.ROUNDING;
        if (!(unit > 0)) unit = FunctionFigures.ROUNDING;
        double[][] columns = columns(proof);
        var outlines = new ArrayList<Polygons.Outline>();
        var sizes = new ArrayList<Double>();
        for (int r = 0; r + 1 < proof.from().length; r++) {
            int from = proof.from()[r];
            int to = proof.from()[r + 1];
            if (to - from < 3) continue;
            outlines.add(
                    new Polygons.Outline(
                            Arrays.copyOfRange(columns[0], from, to),
                            Arrays.copyOfRange(columns[1], from, to)));
            sizes.add(proof.size()[r] / unit);
        }
        double[] values = sizes.stream().mapToDouble(Double::doubleValue).toArray();
        var scale = ColourScale.linear(ColourMap.VIRIDIS, new double[] {0, 1}, values);
        Stroke edge = Stroke.of(Ink.TEXT, outlines.size() > MANY ? 0.15 : 0.4);
        Range x = Range.of(columns[0]);
        Range y = Range.of(columns[1]);
        double ratio = (x.high() - x.low()) / (y.high() - y.low());
        boolean equal = ratio < LONGEST && ratio > 1 / LONGEST;
        return Figure.of(
                new Plane(
                        words(proof),
                        Axis.linear(features ? "feature 1" : "first coordinate of the plane", x),
                        Axis.linear(features ? "feature 2" : "second coordinate of the plane", y),
                        List.of(
                                new Polygons(
                                        outlines, new Fill.Valued(values, scale, 1), edge, "")),
                        new ColourBar(scale, "|f − f′| in roundings (" + Numbers.brief(unit) + ")"),
                        Legend.NONE,
                        equal ? Plane.Aspect.EQUAL : Plane.Aspect.FREE),
                "");
    }

    private static String words(FunctionDifference.Proof proof) {
        var lines = new ArrayList<String>();
        String regions = Numbers.count(proof.regions(), "linear region", "linear regions");
        lines.add(proof.complete() ? regions + ", whole box" : regions + " of more");
        String same =
                proof.samePatterns() == proof.regions()
                        ? "same active units"
                        : "same active units in " + Numbers.of(proof.samePatterns());
        lines.add(proof.certified() ? same + ", exactly" : same);
        lines.add("largest |f − f′| " + Numbers.brief(proof.difference()));
        return String.join("\n", lines);
    }
}
