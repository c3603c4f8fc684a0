package saddleback.app.labs.regions;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.Animation;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

/**
 * The sheet that a folding network folds, unfolded layer by layer: regions that lie on each other
 * in the folded sheet, and so get the same output, have one colour and come apart.
 */
final class PaperAnimation {
    private static final int FRAMES = 24;
    private static final int HOLD = 10;
    private static final int MILLIS = 60;
    private static final double DIGITS = 1e7;

    private final PlaneCut cut;
    private final Folded folded;
    private final double[] colours;
    private final long[] seen;
    private final Range x;
    private final Range y;

    private PaperAnimation(PlaneCut cut, Folded folded) {
        this.cut = cut;
        this.folded = folded;
        int folds = folded.folds();
        colours = colours();
        seen = new long[folds + 1];
        for (int k = 0; k <= folds; k++) seen[k] = distinct(k);
        x = Range.of(folded.x()).padded(0.05);
        y = Range.of(folded.y()).padded(0.05);
    }

    static Animation of(PlaneCut cut, Folded folded) {
        var paper = new PaperAnimation(cut, folded);
        int count = folded.folds() * (FRAMES + HOLD) + HOLD;
        return new Animation("paper unfolding", count, paper::frame, MILLIS);
    }

    private Figure frame(int index) {
        int done = Math.min(folded.folds(), Math.max(0, index - HOLD) / (FRAMES + HOLD));
        int within = index - HOLD - done * (FRAMES + HOLD);
        boolean last = done == folded.folds();
        double t = last || within < 0 ? 0 : Math.min(1, within / (double) FRAMES);
        int from = folded.folds() - done;
        double eased = t * t * (3 - 2 * t);
        Shapes moved = moved(from, Math.max(0, from - 1), eased);
        var marks = new ArrayList<Mark>();
        marks.add(sheets(moved));
        LayerLines lines = LayerLines.of(cut.cells(), moved, cut.layers());
        marks.add(
                lines.plain(
                        new Stroke(
                                Ink.TEXT,
                                MapFigures.thin(cut.cells().size()).width(),
                                Dash.SOLID,
                                0.8)));
        // The creases of the fold that opens.
        if (from > 0) marks.add(lines.only(from - 1, 1.6, 1));
        int folds = t >= 1 ? from - 1 : from;
        return Figure.of(
                new Plane(
                        title(folds),
                        Axis.linear(CutWords.axis(cut.result(), 0), x),
                        Axis.linear(CutWords.axis(cut.result(), 1), y),
                        marks,
                        null,
                        Legend.NONE,
                        Plane.Aspect.EQUAL),
                "");
    }

    /** Cells that may lie on each other, the later above the earlier. */
    private Mark sheets(Shapes moved) {
        var outlines = new ArrayList<Polygons.Outline>();
        for (int i = 0; i < moved.size(); i++)
            outlines.add(new Polygons.Outline(moved.xs(i), moved.ys(i)));
        return new Polygons(outlines, new Fill.Valued(colours, Tiles.NAMES, 1), null, "");
    }

    private String title(int folds) {
        String state = folds == 0 ? "unfolded" : folds == 1 ? "folded once" : "folded %d times";
        return state.formatted(folds)
                + ": "
                + Numbers.count(seen[folds], "region seen", "regions seen");
    }

    private Shapes moved(int from, int to, double t) {
        Shapes s = cut.shapes();
        double[] mx = new double[s.x().length];
        double[] my = new double[mx.length];
        for (int i = 0; i < mx.length; i++) {
            mx[i] = (1 - t) * folded.x()[from][i] + t * folded.x()[to][i];
            my[i] = (1 - t) * folded.y()[from][i] + t * folded.y()[to][i];
        }
        return new Shapes(s.begin(), mx, my, s.unit());
    }

    /** Cells that lie on each other in the folded sheet get the colour of the first. */
    private double[] colours() {
        int folds = folded.folds();
        var first = new HashMap<Place, Double>();
        double[] own = MapFigures.patterns(cut, cut.layers().count() - 1);
        for (int i = 0; i < own.length; i++) {
            Double same = first.putIfAbsent(place(i, folds), own[i]);
            if (same != null) own[i] = same;
        }
        return own;
    }

    private long distinct(int folds) {
        Set<Place> places = new HashSet<>();
        for (int i = 0; i < cut.shapes().size(); i++) places.add(place(i, folds));
        return places.size();
    }

    /** Where the mean of a cell's corners lies: the same for cells on each other. */
    private Place place(int cell, int folds) {
        Shapes s = cut.shapes();
        double sx = 0;
        double sy = 0;
        int n = s.begin()[cell + 1] - s.begin()[cell];
        for (int c = s.begin()[cell]; c < s.begin()[cell + 1]; c++) {
            sx += folded.x()[folds][c];
            sy += folded.y()[folds][c];
        }
        return new Place(Math.round(sx / n * DIGITS), Math.round(sy / n * DIGITS));
    }

    private record Place(long x, long y) {}
}
