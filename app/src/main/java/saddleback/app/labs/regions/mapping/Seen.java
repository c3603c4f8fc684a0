package saddleback.app.labs.regions.mapping;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.regions.DataMarks;
import saddleback.app.labs.regions.MapFigures;
import saddleback.app.labs.regions.PlaneCut;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.labs.regions.CutData;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Merged;
import saddleback.engine.regions.Slice;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;

import java.util.ArrayList;
import java.util.List;

/**
 * Where networks are looked at: one cut, its domain and the examples beside it.
 *
 * @param slice null for u = x
 * @param data null where there are no examples
 */
public record Seen(@Nullable Slice slice, Domain domain, @Nullable CutData data) {

    /** As a result was looked at. */
    public static Seen of(RegionsResult result) {
        return new Seen(result.slice(), result.domain(), result.data());
    }

    /** What is known of a network there, as a result of the lab. */
    public RegionsResult result(GivenNetwork network, Cells cells, @Nullable Merged merged) {
        return new RegionsResult(
                network, slice, domain, cells.census(), cells, merged, List.of(), data, null, null);
    }

    /** A network with its cells as a plane cut. */
    public PlaneCut plane(GivenNetwork network, Cells cells, @Nullable Merged merged) {
        return PlaneCut.of(result(network, cells, merged), cells);
    }

    /**
     * A map of a plane cut.
     *
     * @param lines whether boundaries are drawn
     * @param examples whether examples are
     * @param over drawn between boundaries and examples
     */
    public Plane map(
            PlaneCut cut,
            Colouring colouring,
            boolean lines,
            boolean examples,
            List<? extends Mark> over,
            Legend legend) {
        Mark sides = lines ? sides(cut) : null;
        return map(cut, colouring.of(cut), sides, examples, over, legend);
    }

    /** The boundaries of all cells, for {@link #map}. */
    public static Mark sides(PlaneCut cut) {
        return cut.lines().plain(MapFigures.thin(cut.cells().size()));
    }

    /**
     * A map of marks that were made before.
     *
     * @param sides boundaries, null for none
     * @param examples whether examples are shown
     * @param over drawn between boundaries and examples
     */
    public Plane map(
            PlaneCut cut,
            Colouring.Coloured coloured,
            @Nullable Mark sides,
            boolean examples,
            List<? extends Mark> over,
            Legend legend) {
        var marks = new ArrayList<Mark>(coloured.marks());
        if (sides != null) marks.add(sides);
        marks.addAll(over);
        if (examples) marks.addAll(DataMarks.of(data));
        Plane panel = cut.panel(counts(cut.result()), marks, legend);
        return coloured.bar() == null ? panel : PlaneCut.barred(panel, coloured.bar());
    }

    /** "127 activation regions, 120 linear regions, 118 affine functions", as far as known. */
    public static String counts(RegionsResult result) {
        String regions =
                Numbers.count(result.census().regions(), "activation region", "activation regions");
        Merged merged = result.merged();
        if (merged == null) return regions;
        return "%s, %s, %s"
                .formatted(
                        regions,
                        Numbers.count(merged.regions(), "linear region", "linear regions"),
                        Numbers.count(merged.functions(), "affine function", "affine functions"));
    }
}
