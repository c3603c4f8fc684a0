package saddleback.app.labs.regions.folding;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.regions.MapFigures;
import saddleback.app.labs.regions.PlaneCut;
import saddleback.engine.regions.UnitLayout;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Dash;
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
import java.util.List;

/** The sheet as it lies, and the creases it has so far. */
final class FoldingPicture {
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
    private final int pieces;

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
        patterns = last();
        pieces = folds.pieces();
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

    /** A place on the circle of colours for the states of the last dividing layer. */
    private double[] last() {
        UnitLayout layout = cut.layers().layout();
        int layer = cut.layers().dividing().getLast();
        return MapFigures.patterns(cut, layout.firstUnit(layer), layout.firstUnit(layer + 1), 0);
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
        String title =
                moment.folded() == 0 ? "the sheet, unfolded" : "the sheet, %s folds"
                        .formatted(Numbers.brief(moment.folded()));
        return panel(title, List.of(tiles(moment, px, py, 0.45), edges(moment, px, py)));
    }

    private Plane square(Moment moment) {
        var marks = new ArrayList<Mark>();
        marks.add(tiles(moment, cut.shapes().x(), cut.shapes().y(), 1));
        marks.add(edges(moment, cut.shapes().x(), cut.shapes().y()));
        return panel("the same marks on the square of inputs", marks);
    }

    private Mark tiles(Moment moment, double[] x, double[] y, double opacity) {
        var outlines = new ArrayList<Polygons.Outline>();
        int cells = cut.cells().size();
        for (int i = 0; i < cells; i++) {
            int from = cut.shapes().begin()[i];
            int to = cut.shapes().begin()[i + 1];
            outlines.add(
                    new Polygons.Outline(
                            java.util.Arrays.copyOfRange(x, from, to),
                            java.util.Arrays.copyOfRange(y, from, to)));
        }
        Fill fill =
                moment.cut()
                        ? new Fill.Valued(patterns, NAMES, opacity)
                        : new Fill.Valued(places, PAPER, opacity);
        return new Polygons(outlines, fill, null, "");
    }
}
