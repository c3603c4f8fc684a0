package saddleback.app.labs.saddles;

import saddleback.app.labs.LabPage;
import saddleback.app.labs.saddles.demo.SaddlesDemo;
import saddleback.app.labs.saddles.escape.EscapeInstrument;
import saddleback.app.labs.saddles.explorer.ExplorerInstrument;
import saddleback.engine.labs.saddles.Saddles;
import saddleback.engine.labs.saddles.SaddlesResult;
import saddleback.engine.labs.saddles.SaddlesSettings;

import java.util.List;

/** The saddle lab as a person meets it. */
public final class SaddlesPage {
    /** The page. */
    public static final LabPage<SaddlesSettings, SaddlesResult> PAGE =
            new LabPage<SaddlesSettings, SaddlesResult>(
                            Saddles.LAB,
                            "Saddle points",
                            "Searches for points where the gradient vanishes and counts in how many"
                                + " directions the loss falls from there, or races methods from the"
                                + " same weights and measures the saddles they meet. Dauphin et al."
                                + " (2014) found that critical points of high error have a high"
                                + " index. Searches that end where the gradient is small but does"
                                + " not vanish are counted, never shown as critical points.",
                            SaddlesFigures::of)
                    .withComparison(SaddlesComparison::of)
                    .withInstruments(
                            List.of(ExplorerInstrument.INSTRUMENT, EscapeInstrument.INSTRUMENT))
                    .withDemos(List.of(SaddlesDemo.DEMO));

    private SaddlesPage() {}
}
