package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.codec.Names;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.reparam.Transformation;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * What the flatness lab asks.
 *
 * @param transform applied one after the other; empty for the weights as they are, which then stand
 *     before and after
 * @param measures without repeats
 * @param eigenvalues how many of the largest eigenvalues stand in the spectra; networks with no
 *     more than 1,000 parameters get all
 * @param randomInputs inputs drawn to compare the functions on, besides the examples
 * @param proof exact comparison on the linear regions of a plane, null for none
 * @param sights slices of the loss before and after, null for none
 * @param matrix every measure against a transformation of every kind that the network allows
 * @param sweep many trained networks, measures against the generalisation gap, null for none
 */
public record FlatnessSettings(
        @Setting("Changes of the parameters, one after the other") List<Transformation> transform,
        @Setting("What is measured before and after") List<Measure> measures,
        @Setting("How it is measured") @Inline MeasureSettings how,
        @Setting(
                        value = "Largest eigenvalues in the spectra; small networks get all",
                        min = 1,
                        max = 1000)
                int eigenvalues,
        @Setting(
                        value = "Random inputs on which the functions are compared",
                        min = 0,
                        max = 1_000_000)
                int randomInputs,
        @Setting(
                        "Exact comparison on the linear regions of a plane of inputs, where the"
                                + " network has such")
                @Nullable ProofSettings proof,
        @Setting("Slices of the loss before and after") @Nullable SightSettings sights,
        @Setting("Every measure against every kind of transformation") boolean matrix,
        @Setting("Many trained networks: does flatness predict generalisation?")
                @Nullable SweepSettings sweep) {

    /** Checks the ranges and that no measure comes twice. */
    public FlatnessSettings {
        Ranges.check(
                FlatnessSettings.class,
                transform,
                measures,
                how,
                eigenvalues,
                randomInputs,
                proof,
                sights,
                matrix,
                sweep);
        transform = List.copyOf(transform);
        measures = List.copyOf(measures);
        for (int i = 0; i < measures.size(); i++)
            if (measures.indexOf(measures.get(i)) < i)
                throw new IllegalArgumentException(
                        "measures[%d]: each once, was %s again"
                                .formatted(i, Names.written(measures.get(i).name())));
    }

    /** A tenth of the first layer and ten times the last, and what can be measured at once. */
    public static FlatnessSettings defaults() {
        return new FlatnessSettings(
                List.of(AlphaScale.defaults()),
                List.of(
                        Measure.SPECTRAL_NORM,
                        Measure.TRACE,
                        Measure.EPSILON_SHARPNESS,
                        Measure.SAM,
                        Measure.ADAPTIVE_TRACE,
                        Measure.ADAPTIVE_SPECTRAL_NORM,
                        Measure.RELATIVE_FLATNESS,
                        Measure.ASAM,
                        Measure.FISHER_RAO,
                        Measure.PATH_NORM),
                MeasureSettings.defaults(),
                20,
                1000,
                ProofSettings.defaults(),
                SightSettings.defaults(),
                false,
                null);
    }
}
