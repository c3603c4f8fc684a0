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
                    ColourMap.VIRIDIS, new Range(0, 1), ColourScale.Spread.LINEAR, false, false);

    private final PlaneCut cut;
    private final Folds folds;
    private final double[] patterns;

    /** Of a folding network's cells on the unit square. */
    FoldingPicture(PlaneCut cut, Folds folds) {
        this.cut = cut;
        this.folds = folds;
        patterns = last(cut);
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
        double done = moment.folded();
        return panel("the sheet as it lies", marks(moment, done, done == 0 ? 1 : FOLDED));
    }

    private Plane square(Moment moment) {
        return panel("the same sheet laid flat: the inputs", marks(moment, 0, 1));
    }

    private List<Mark> marks(Moment moment, double folded, double opacity) {
        double[] x = cut.shapes().x().clone();
        double[] y = cut.shapes().y().clone();
        for (int i = 0; i < x.length; i++) {
            double[] p = folds.at(x[i], y[i], folded);
            x[i] = p[0];
            y[i] = p[1];
        }
        Mark paper = moment.cut() ? cells(x, y, opacity) : pieces(folded, opacity);
        return List.of(paper, edges(moment, x, y));
    }

    /** The last layer's cells. */
    private Mark cells(double[] x, double[] y, double opacity) {
        var outlines = new ArrayList<Polygons.Outline>();
        for (int i = 0; i < cut.cells().size(); i++) {
            int from = cut.shapes().begin()[i];
            int to = cut.shapes().begin()[i + 1];
            outlines.add(
                    new Polygons.Outline(
                            Arrays.copyOfRange(x, from, to), Arrays.copyOfRange(y, from, to)));
        }
        return new Polygons(outlines, new Fill.Valued(patterns, Tiles.NAMES, opacity), null, "");
    }

    /** The parts of the sheet between all creases, coloured by where they were. */
    private Mark pieces(double folded, double opacity) {
        int across = folds.parts(0);
        int up = folds.parts(1);
        var outlines = new ArrayList<Polygons.Outline>();
        double[] places = new double[across * up];
        for (int j = 0; j < up; j++)
            for (int i = 0; i < across; i++) {
                places[outlines.size()] = PLACE * (i + 0.5) / across + (1 - PLACE) * (j + 0.5) / up;
                outlines.add(piece(i, j, across, up, folded));
            }
        return new Polygons(outlines, new Fill.Valued(places, PAPER, opacity), null, "");
    }

    private Polygons.Outline piece(int i, int j, int across, int up, double folded) {
        double[] x = new double[4];
        double[] y = new double[4];
        for (int c = 0; c < 4; c++) {
            boolean right = c == 1 || c == 2;
            double[] p =
                    folds.at(
                            (i + (right ? 1.0 : 0)) / across,
                            (j + (c >= 2 ? 1.0 : 0)) / up,
                            folded);
            x[c] = p[0];
            y[c] = p[1];
        }
        return new Polygons.Outline(x, y);
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
