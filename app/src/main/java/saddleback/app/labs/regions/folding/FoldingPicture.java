package saddleback.app.labs.regions.folding;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.regions.MapFigures;
import saddleback.app.labs.regions.PlaneCut;
import saddleback.app.labs.regions.Tiles;
import saddleback.app.labs.regions.mapping.Seen;
import saddleback.engine.regions.UnitLayout;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sheet as it lies, and the creases it has so far. */
final class FoldingPicture {
    private static final Range UNIT = new Range(-0.03, 1.03);
    private static final int MANY = 3000;
    private static final double FOLDED = 0.5;
    private static final double PLACE = 0.62;
    private static final ColourScale PAPER =
            new ColourScale(
                    ColourMap.VIRIDIS,
                    new Range(0, 1),
                    ColourScale.Spread.LINEAR,
                    false,
                    false);

    private final PlaneCut cut;
    private final Folds folds;
    private final double[] places;
    private final double[] patterns;

    /** Of a folding network's cells on the unit square. */
    FoldingPicture(PlaneCut cut, Folds folds) {
        this.cut = cut;
        this.folds = folds;
        int cells = cut.cells().size();
        places = new double[cells];
        for (int i = 0; i < cells; i++) {
            double[] middle = middle(i);
            places[i] = PLACE * middle[0] + (1 - PLACE) * middle[1];
        }
        patterns = last(cut);
    }

    private double[] middle(int cell) {
        double[] x = cut.shapes().xs(cell);
        double[] y = cut.shapes().ys(cell);
        double sx = 0;
        double sy = 0;
        for (int i = 0; i < x.length; i++) {
            sx += x[i];
            sy += y[i];
        }
        return new double[] {sx / x.length, sy / x.length};
    }

    /** A place on the circle of colours for the states of the last dividing layer alone. */
    private static double[] last(PlaneCut cut) {
        int layers = cut.layers().count();
        double[] all = MapFigures.patterns(cut, layers - 1);
        double[] before = MapFigures.patterns(cut, layers - 2);
        for (int i = 0; i < all.length; i++) {
            double d = all[i] - before[i];
            all[i] = d - Math.floor(d);
        }
        return all;
    }

    /** The figures at a moment. */
    List<Figure> figures(Moment moment) {
        return List.of(
                Figure.of(sheet(moment), "").named("sheet"),
                Figure.of(square(moment), "").named("square"));
    }

    private Plane sheet(Moment moment) {
        double[] x = cut.shapes().x();
        double[] y = cut.shapes().y();
        double[] px = new double[x.length];
        double[] py = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double[] p = folds.at(x[i], y[i], moment.folded());
            px[i] = p[0];
            py[i] = p[1];
        }
        return panel("the sheet as it lies", List.of(tiles(moment, px, py, FOLDED), edges(moment, px, py)));
    }

    private Plane square(Moment moment) {
        var marks = new ArrayList<Mark>();
        marks.add(tiles(moment, cut.shapes().x(), cut.shapes().y(), 1));
        marks.add(edges(moment, cut.shapes().x(), cut.shapes().y()));
        return panel("the same sheet laid flat: the inputs", marks);
    }

    private Mark tiles(Moment moment, double[] x, double[] y, double opacity) {
        var outlines = new ArrayList<Polygons.Outline>();
        int cells = cut.cells().size();
        for (int i = 0; i < cells; i++) {
            int from = cut.shapes().begin()[i];
            int to = cut.shapes().begin()[i + 1];
            outlines.add(
                    new Polygons.Outline(
                            Arrays.copyOfRange(x, from, to),
                            Arrays.copyOfRange(y, from, to)));
        }
        Fill fill =
                moment.cut()
                        ? new Fill.Valued(patterns, Tiles.NAMES, opacity)
                        : new Fill.Valued(places, PAPER, opacity);
        return new Polygons(outlines, fill, null, "");
    }

    /** Creases of the layers that have begun to fold, after the cut all boundaries. */
    private Mark edges(Moment moment, double[] x, double[] y) {
        int through = moment.cut() ? Integer.MAX_VALUE : folds.layer(moment.folded());
        UnitLayout layout = cut.layers().layout();
        int[] unit = cut.shapes().unit();
        double[] lx = new double[3 * unit.length];
        double[] ly = new double[lx.length];
        int n = 0;
        for (int i = 0; i < cut.cells().size(); i++)
            for (int c = cut.shapes().begin()[i]; c < cut.shapes().begin()[i + 1]; c++) {
                if (unit[c] >= 0 && layout.layerOf(unit[c]) > through) continue;
                int d = cut.shapes().next(i, c);
                lx[n] = x[c];
                ly[n++] = y[c];
                lx[n] = x[d];
                ly[n++] = y[d];
                lx[n] = Double.NaN;
                ly[n++] = Double.NaN;
            }
        double width = cut.cells().size() > MANY ? 0.4 : 0.9;
        return new Line(Arrays.copyOf(lx, n), Arrays.copyOf(ly, n), Stroke.of(Ink.TEXT, width), "");
    }

    private static Plane panel(String title, List<Mark> marks) {
        return new Plane(
                title,
                Axis.linear("first coordinate", UNIT),
                Axis.linear("second coordinate", UNIT),
                marks,
                null,
                Legend.NONE,
                Plane.Aspect.EQUAL);
    }

    /** What happens now. */
    String status(Moment moment) {
        String pieces = Numbers.count(folds.pieces(moment.folded()), "layer", "layers");
        String regions = Seen.counts(cut.result());
        if (!moment.cut())
            return moment.folded() == 0
                    ? "the sheet is flat; every hidden layer but the last folds it"
                    : folds.words(moment.folded()) + "; " + pieces + " of paper lie on each other";
        if (moment.folded() == folds.folds().size())
            return "the last layer draws its lines through all " + pieces + " of paper";
        if (moment.folded() > 0)
            return "unfolding: every line appears again in each layer of paper";
        return "unfolded: " + regions;
    }
}
