package saddleback.app.labs.spectrum;

import saddleback.app.labs.LabPage;
import saddleback.app.labs.spectrum.demo.SpectrumDemo;
import saddleback.app.labs.spectrum.slice.SliceInstrument;
import saddleback.engine.labs.spectrum.Spectrum;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.engine.labs.spectrum.SpectrumSettings;

import java.util.List;

/** The spectrum lab as a person meets it. */
public final class SpectrumPage {
    /** The page. */
    public static final LabPage<SpectrumSettings, SpectrumResult> PAGE =
            new LabPage<SpectrumSettings, SpectrumResult>(
                            Spectrum.LAB,
                            "Hessian spectrum",
                            "Shows the eigenvalues of the Hessian, the Gauss-Newton or the Fisher"
                                + " matrix: all of them for small networks, both ends and a density"
                                + " for large ones, at one point or along training. They tell how"
                                + " the loss bends in every direction at once, where a slice shows"
                                + " one or two. Steps are stable up to a largest eigenvalue of 2 /"
                                + " rate for gradient descent, and of more with momentum.",
                            SpectrumFigures::of)
                    .withAnimations(SpectrumAnimation::of)
                    .withComparison(SpectrumComparison::of)
                    .withInstruments(List.of(SliceInstrument.INSTRUMENT))
                    .withDemos(List.of(SpectrumDemo.DEMO));

    private SpectrumPage() {}
}
