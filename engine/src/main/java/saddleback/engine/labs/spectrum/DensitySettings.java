package saddleback.engine.labs.spectrum;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * How the density of eigenvalues is estimated.
 *
 * @param broadening standard deviation of the Gaussian that stands for each node, as a share of the
 *     width of the spectrum
 */
public record DensitySettings(
        @Setting(value = "Random start vectors", min = 1, max = 1000) int probes,
        @Setting(value = "Lanczos steps from each", min = 2, max = 1000) int steps,
        @Setting(
                        value = "Width of the Gaussian for each node, as a share of the spectrum",
                        min = 1e-4,
                        max = 0.5,
                        log = true)
                double broadening) {

    /** Checks the ranges. */
    public DensitySettings {
        Ranges.check(DensitySettings.class, probes, steps, broadening);
    }

    /** 10 probes of 80 steps. */
    public static DensitySettings defaults() {
        return new DensitySettings(10, 80, 0.005);
    }
}
