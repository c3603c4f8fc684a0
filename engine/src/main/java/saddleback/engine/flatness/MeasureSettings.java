package saddleback.engine.flatness;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * What the measures ask.
 *
 * @param epsilon radius of {@link Measure#EPSILON_SHARPNESS}, {@link Measure#SAM}, {@link
 *     Measure#ASAM} and of Keskar's boxes, and rise of the loss of widths, areas and volumes
 */
public record MeasureSettings(
        @Setting(
                        value = "Radius of balls and boxes; rise of the loss of widths and volumes",
                        min = 0,
                        above = true,
                        log = true)
                double epsilon,
        @Setting(
                        value = "Scale under which an eigenvalue adds little to log-determinant",
                        min = 0,
                        above = true,
                        log = true,
                        advanced = true)
                double damping,
        @Setting(
                        value =
                                "Draws of Monte Carlo measures, a quarter of them above 10,000"
                                        + " parameters",
                        min = 10,
                        max = 100_000,
                        advanced = true)
                int draws,
        @Setting(
                        value =
                                "Greatest distance that volumes look to, over the norm of the"
                                        + " weights",
                        min = 0,
                        above = true,
                        advanced = true)
                double reach,
        @Setting(
                        value =
                                "Standard deviation of Gaussian weights of local-entropy and"
                                        + " pac-bayes",
                        min = 0,
                        above = true,
                        log = true,
                        advanced = true)
                double deviation,
        @Setting(
                        value = "Probability with which pac-bayes may fail",
                        min = 0,
                        max = 1,
                        above = true,
                        below = true,
                        advanced = true)
                double confidence) {

    /** Checks the ranges. */
    public MeasureSettings {
        Ranges.check(MeasureSettings.class, epsilon, damping, draws, reach, deviation, confidence);
    }

    /** Epsilon 0.05. */
    public static MeasureSettings defaults() {
        return new MeasureSettings(0.05, 1e-3, 200, 10, 0.05, 0.05);
    }
}
