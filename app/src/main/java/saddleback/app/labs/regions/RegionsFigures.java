package saddleback.app.labs.regions;

import saddleback.engine.labs.regions.Along;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.labs.regions.Sweep;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.UnitLayout;
import saddleback.viz.figure.Figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a result; those whose numbers a preview has not yet are left out. What was asked
 * beyond one network stands first: it is what a person came for.
 */
final class RegionsFigures {
    private RegionsFigures() {}

    static List<Figure> of(RegionsResult result) {
        var figures = new ArrayList<Figure>();
        Cells cells = result.cells();
        if (cells != null && cells.size() > 0) cells(result, cells, figures);
        Sections sections = Sections.of(result);
        Figure through = sections == null ? null : sections.figure();
        if (through != null) figures.addFirst(through.named("sections"));
        figures.add(CountsFigure.of(result).named("counts and bounds"));
        Along along = result.along();
        if (along != null && along.step().length > 0)
            figures.addFirst(AlongFigures.of(along).named("along training"));
        Sweep sweep = result.sweep();
        if (sweep != null && !sweep.entries().isEmpty()) figures.addAll(0, SweepFigures.of(sweep));
        return List.copyOf(figures);
    }

    private static void cells(RegionsResult result, Cells cells, List<Figure> into) {
        double[] sizes = new double[0];
        String size = "";
        if (cells.dims() == 1) {
            LineCut line = LineCut.of(result, cells);
            into.addAll(LineFigure.of(line));
            sizes = line.lengths();
            size = "length of a region";
        } else if (cells.dims() == 2) {
            PlaneCut plane = PlaneCut.of(result, cells);
            into.addAll(MapFigures.of(plane));
            if (plane.layers().count() > 1)
                into.add(LayersFigure.of(plane).named("layer by layer"));
            sizes = plane.shapes().areas();
            size = "area of a region";
        }
        into.add(
                Histograms.of(cells, new UnitLayout(result.network()), sizes, size)
                        .named("histograms"));
    }
}
