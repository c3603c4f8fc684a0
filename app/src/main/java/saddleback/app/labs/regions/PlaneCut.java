package saddleback.app.labs.regions;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.UnitLayout;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Mosaic;
import saddleback.viz.figure.Plane;

import java.util.ArrayList;
import java.util.List;

/**
 * What the pictures of one plane cut have in common.
 *
 * @param result whose cells are known
 * @param cells of it
 * @param shapes what is seen of them
 * @param window the part of the plane that is shown
 * @param layers of the network
 * @param axes what the coordinates are called
 * @param corners of the shapes, x and y in turn
 * @param maps of its cells, computed when they are first asked for
 */
public record PlaneCut(
        RegionsResult result,
        Cells cells,
        Shapes shapes,
        Window window,
        LayerNames layers,
        List<String> axes,
        double[] corners,
        AffineMaps maps) {

    /** A cut whose cells are known. */
    public static PlaneCut of(RegionsResult result, Cells cells) {
        Shapes shapes = Shapes.of(cells, result.domain());
        return new PlaneCut(
                result,
                cells,
                shapes,
                Window.of(result.domain(), shapes),
                new LayerNames(new UnitLayout(result.network())),
                List.of(CutWords.axis(result, 0), CutWords.axis(result, 1)),
                shapes.packed(),
                new AffineMaps(result.network(), result.slice(), cells));
    }

    /** The same with the coordinates called as those of another result. */
    public PlaneCut called(RegionsResult other) {
        return new PlaneCut(
                result,
                cells,
                shapes,
                window,
                layers,
                List.of(CutWords.axis(other, 0), CutWords.axis(other, 1)),
                corners,
                maps);
    }

    /** The same seen through another window. */
    public PlaneCut through(Window other) {
        return new PlaneCut(result, cells, shapes, other, layers, axes, corners, maps);
    }

    public GivenNetwork network() {
        return result.network();
    }

    /**
     * Every cell by its value.
     *
     * @param values one for each cell, not copied; not finite: the colour for no data
     */
    public Mark tiles(double[] values, ColourScale scale) {
        return new Mosaic(corners, shapes.begin(), new Fill.Valued(values, scale, 1), "");
    }

    /** The borders of all cells. */
    public LayerLines lines() {
        return LayerLines.of(cells, shapes, layers);
    }

    /** A panel of the window: the marks, then the outline of the domain. */
    public Plane panel(String title, List<? extends Mark> marks, Legend legend) {
        var all = new ArrayList<Mark>(marks);
        if (window.rim()[0].length > 0) all.add(window.outline());
        return new Plane(
                title,
                window.axis(axes.get(0)),
                window.upright(axes.get(1)),
                all,
                null,
                legend,
                Plane.Aspect.EQUAL);
    }

    /** The same panel with a colour bar. */
    public static Plane barred(Plane panel, ColourBar bar) {
        return new Plane(
                panel.title(),
                panel.x(),
                panel.y(),
                panel.marks(),
                bar,
                panel.legend(),
                panel.aspect(),
                panel.axes());
    }
}
