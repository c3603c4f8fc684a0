package saddleback.app.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.run.Run;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;

import java.util.ArrayList;
import java.util.List;

/**
 * Plane sections of a cut in three or more dimensions: the third coordinate has a value, those
 * after it the middle of the box. A region that two sections meet has the same colour in both.
 */
final class Sections {
    private static final int MOST = 20_000;
    private static final double[] AT = {0.2, 0.5, 0.8};

    private final RegionsResult result;
    private final double[] lo;
    private final double[] hi;

    private Sections(RegionsResult result, Domain.Box box) {
        this.result = result;
        lo = box.lo();
        hi = box.hi();
    }

    /** The sections of a result, null where its cut is no box of at least three dimensions. */
    static @Nullable Sections of(RegionsResult result) {
        return result.dims() > 2 && result.domain() instanceof Domain.Box box
                ? new Sections(result, box)
                : null;
    }

    /** Sections at three places; null where they have too many cells to be drawn. */
    @Nullable Figure figure() {
        var panels = new ArrayList<Panel>();
        for (double at : AT) {
            Plane panel = panel(at);
            if (panel != null) panels.add(panel);
        }
        if (panels.isEmpty()) return null;
        return Figure.grid(CutWords.title(result), panels, panels.size(), null, "");
    }

    /**
     * One section.
     *
     * @param at where in the box, 0 to 1
     * @return null where it has too many cells
     */
    @Nullable Plane panel(double at) {
        double third = lo[2] + at * (hi[2] - lo[2]);
        Slice slice = slice(third);
        var box = new Domain.Box(new double[] {lo[0], lo[1]}, new double[] {hi[0], hi[1]});
        Cells cells =
                new RegionCounter(result.network(), slice, box, false, MOST)
                        .cells(MOST, Run.unwatched());
        if (cells == null) return null;
        var plane =
                new RegionsResult(
                        result.network(),
                        slice,
                        box,
                        cells.census(),
                        cells,
                        null,
                        List.of(),
                        null,
                        null,
                        null);
        PlaneCut cut = PlaneCut.of(plane, cells).called(result);
        String title =
                "%s = %s: %s"
                        .formatted(
                                CutWords.axis(result, 2),
                                Numbers.brief(third),
                                Numbers.count(cells.size(), "region", "regions"));
        return cut.panel(
                title,
                List.of(
                        cut.tiles(MapFigures.patterns(cut, cut.layers().count() - 1), Tiles.NAMES),
                        cut.lines().plain(MapFigures.thin(cells.size()))),
                Legend.NONE);
    }

    private Slice slice(double third) {
        int inputs = result.network().inputs();
        List<double[]> t = new ArrayList<>();
        double[] c = new double[inputs];
        for (int i = 0; i < inputs; i++) {
            double[] row = row(i);
            t.add(new double[] {row[0], row[1]});
            c[i] = result.slice() == null ? 0 : result.slice().c()[i];
            for (int k = 2; k < row.length; k++)
                c[i] += row[k] * (k == 2 ? third : (lo[k] + hi[k]) / 2);
        }
        return new Slice(t, c);
    }

    private double[] row(int input) {
        if (result.slice() != null) return result.slice().t().get(input);
        double[] unit = new double[result.network().inputs()];
        unit[input] = 1;
        return unit;
    }
}
