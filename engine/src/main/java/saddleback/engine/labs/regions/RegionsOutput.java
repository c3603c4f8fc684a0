package saddleback.engine.labs.regions;

import saddleback.engine.Output;
import saddleback.engine.io.WeightFile;
import saddleback.engine.net.GivenForm;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.regions.Bound;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Census;
import saddleback.engine.regions.Merged;
import saddleback.engine.regions.Slice;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;

/** What of a count goes into files. */
final class RegionsOutput {
    private static final String AFTER_LAYER = "activation-regions-after-layer";

    private final RegionsResult result;
    private final Output.Builder out = Output.builder();

    private RegionsOutput(RegionsResult result) {
        this.result = result;
    }

    static Output of(RegionsResult result) {
        return new RegionsOutput(result).build();
    }

    private Output build() {
        counts();
        shapes();
        bounds();
        places();
        Along along = result.along();
        if (along != null) SeriesOutput.add(along, result.data(), out);
        Sweep sweep = result.sweep();
        if (sweep != null) SeriesOutput.add(sweep, out);
        Network network =
                Network.of(
                        new NetworkSettings.Given(result.network().layers()),
                        result.network().inputs());
        out.weights(WeightFile.arrays(network, GivenForm.weights(result.network())));
        shortfall();
        return out.build();
    }

    private void counts() {
        Census census = result.census();
        Merged merged = result.merged();
        double[] after = Arrays.stream(census.afterLayer()).asDoubleStream().toArray();
        out.value("activation-regions", census.regions());
        if (after.length <= Output.LONGEST) out.value(AFTER_LAYER, after);
        out.array(AFTER_LAYER, after, after.length);
        if (merged != null) {
            out.value("linear-regions", merged.regions());
            out.value("affine-functions", merged.functions());
            out.value("interior-facets", merged.interiorFacets());
            out.value("boundary-facets", merged.boundaryFacets());
        }
        out.value("certified", census.certified() && (merged == null || merged.certified()));
        out.value("complete", census.complete());
        out.value(
                "exact-decisions",
                census.exactDecisions() + (merged == null ? 0 : merged.exactDecisions()));
        out.value("shapes", merged != null);
        if (merged == null) out.value("shapes-left-out", leftOut());
    }

    /** Why there are no shapes, and so neither linear regions nor functions. */
    private String leftOut() {
        int dims = result.dims();
        return dims > Counting.MOST_DIMS
                ? "cells of %d dimensions have no shapes; linear regions and functions need them"
                        .formatted(dims)
                : "more cells than budget.drawn keeps; linear regions and functions need them";
    }

    private void shapes() {
        Cells cells = result.cells();
        Merged merged = result.merged();
        if (cells == null || merged == null) return;
        Shapes shapes = Shapes.of(result, cells, merged);
        new CellsTable(shapes).addTo(out);
        UnitsTable.of(shapes).addTo(out);
        out.document("cells.json", new CellsDocument(result, shapes)::write);
    }

    private void bounds() {
        var unmet = new ArrayList<String>();
        for (Bound b : result.bounds()) {
            BigInteger value = b.value();
            Double expectation = b.expectation();
            if (value != null) out.value("bounds." + b.id(), value);
            else if (expectation != null) out.value("bounds." + b.id(), expectation);
            else unmet.add(b.id() + ": " + b.condition());
        }
        if (!unmet.isEmpty()) out.value("bounds-unmet", unmet);
    }

    private void places() {
        Slice slice = result.slice();
        CutData data = result.data();
        out.value("dimensions", result.dims());
        if (slice == null) return;
        double[] t = slice.t().stream().flatMapToDouble(Arrays::stream).toArray();
        out.array("slice.t", t, slice.t().size(), slice.dims());
        out.array("slice.c", slice.c(), slice.c().length);
        if (data == null) return;
        out.array("data.u", data.u(), data.size(), data.dims());
        out.array("data.distance", data.distance(), data.size());
    }

    private void shortfall() {
        Along along = result.along();
        Sweep sweep = result.sweep();
        int moments = 0;
        for (int i = 0; along != null && i < along.size(); i++) if (!along.complete()[i]) moments++;
        int networks = 0;
        if (sweep != null)
            networks = sweep.entries().stream().mapToInt(Sweep.Entry::incomplete).sum();
        if (!result.census().complete())
            out.notConverged(
                    "the budget ended the count; there are at least %d activation regions"
                            .formatted(result.census().regions()));
        else if (moments > 0)
            out.notConverged(
                    "the budget ended the counts at %d moments of training".formatted(moments));
        else if (networks > 0)
            out.notConverged(
                    "the budget ended the counts of %d random networks".formatted(networks));
    }
}
