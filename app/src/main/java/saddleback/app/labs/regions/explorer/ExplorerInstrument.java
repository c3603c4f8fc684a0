package saddleback.app.labs.regions.explorer;

import saddleback.app.labs.Errand;
import saddleback.app.labs.Instrument;
import saddleback.app.labs.Session;
import saddleback.app.labs.regions.LayerNames;
import saddleback.app.labs.regions.mapping.Seen;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.UnitLayout;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.regions.merge.Merging;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Run;
import saddleback.engine.run.Workers;

import java.util.Objects;

/** Looks at regions one by one. */
public final class ExplorerInstrument {
    /** The instrument. */
    public static final Instrument<RegionsResult> INSTRUMENT =
            new Instrument<>(
                    "explorer",
                    "Look at a region",
                    "mdi2c-crosshairs-gps",
                    "Move over the map to read what a cell computes: which units are on, its affine"
                        + " map, its size and the nearest example. Click a cell to see every cell"
                        + " with the same function, the linear region it belongs to, and the lines"
                        + " of the neurons that bound it. Show fewer layers to see how each layer"
                        + " divides what the ones before left whole.",
                    ExplorerInstrument::suits,
                    (_, result, workers) -> open(result, workers));

    private ExplorerInstrument() {}

    private static boolean suits(RegionsResult result) {
        Cells cells = result.cells();
        return cells != null && cells.dims() <= 2 && cells.size() > 0;
    }

    static Session open(RegionsResult result, Workers workers) {
        Cells cells = Objects.requireNonNull(result.cells());
        var layers = new LayerNames(new UnitLayout(result.network()));
        return new ExplorerSession(
                scene(result, cells),
                Math.max(1, layers.count()),
                result.data() != null,
                through ->
                        new Errand<>(
                                "cells of the first layers",
                                progress -> part(result, layers, through, workers, progress)));
    }

    private static Scene scene(RegionsResult result, Cells cells) {
        return cells.dims() == 1 ? new LineScene(result, cells) : new PlaneScene(result, cells);
    }

    private static Scene part(
            RegionsResult whole, LayerNames layers, int through, Workers workers, Progress on) {
        int last = layers.dividing().get(through - 1);
        var network = new GivenNetwork(whole.network().layers().subList(0, last + 1));
        int most = Objects.requireNonNull(whole.cells()).size();
        var counter =
                new RegionCounter(
                        network, whole.slice(), whole.domain(), whole.census().certified(), most);
        Cells cells = counter.cells(most, run(workers, on));
        if (cells == null)
            throw new IllegalStateException("fewer layers gave more cells than all layers");
        var merged = Merging.of(network, whole.slice(), whole.domain(), cells);
        return scene(Seen.of(whole).result(network, cells, merged), cells);
    }

    private static Run<Object> run(Workers workers, Progress progress) {
        return new Run<>() {
            @Override
            public void step(double fraction, String doing) {
                progress.step(fraction, doing);
            }

            @Override
            public Workers workers() {
                return workers;
            }
        };
    }
}
