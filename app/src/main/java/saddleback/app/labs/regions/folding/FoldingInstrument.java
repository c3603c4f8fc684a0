package saddleback.app.labs.regions.folding;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Session;
import saddleback.app.labs.regions.mapping.Seen;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.regions.Cells;

import java.util.Objects;
import java.util.function.LongSupplier;

/** Folds, cuts and unfolds the sheet of a folding network. */
public final class FoldingInstrument {
    /** The instrument. */
    public static final Instrument<RegionsResult> INSTRUMENT =
            new Instrument<>(
                    "folding",
                    "Fold paper",
                    "mdi2p-paper-roll-outline",
                    "A folding network does to its inputs what one does to a sheet of paper: each"
                        + " layer lays parts of it on one another, the last one draws its lines"
                        + " through all of them, and unfolding shows every line once in each part."
                        + " Play it, go through it fold by fold, or move the slider.",
                    FoldingInstrument::suits,
                    (_, result, _) -> open(result, System::nanoTime));

    private static final int MOST = 40_000;

    private FoldingInstrument() {}

    private static boolean suits(RegionsResult result) {
        Cells cells = result.cells();
        return cells != null
                && cells.size() <= MOST
                && result.slice() == null
                && Folds.of(result.network()).isPresent();
    }

    static Session open(RegionsResult result, LongSupplier clock) {
        Cells cells = Objects.requireNonNull(result.cells());
        Folds folds = Folds.of(result.network()).orElseThrow();
        var cut = Seen.of(result).plane(result.network(), cells, result.merged());
        return new FoldingSession(folds.folds().size(), new FoldingPicture(cut, folds), clock);
    }
}
