package saddleback.engine.flatness.measuring;

import saddleback.engine.flatness.Measure;
import saddleback.engine.reparam.Kind;

import java.util.Set;

/**
 * What is to be known of a measure. Weight decay is a part of the loss L, of its gradient and of
 * its Hessian H here, so that measures of these feel it; those of {@link #ofFunction} do not.
 *
 * @param title as it stands in a figure, lower case but for names
 * @param formula TeX; H the Hessian and L the loss in the coordinates x of the place
 * @param unit "loss" stands for the unit of the loss, "weight" for that of the coordinates; 1 where
 *     it has none
 * @param cost in words
 * @param reference authors, what and year
 * @param monteCarlo whether it is always estimated from random draws; log-determinant, trace and
 *     adaptive trace are so for some large networks alone, which their readings tell
 * @param logarithm whether the value is a natural logarithm, so that a difference is a factor
 * @param unchangedBy the kinds of change of a network in its own parameters, trained without decay,
 *     that leave it unchanged at every place, not at minima alone; estimates within their intervals
 */
public record Facts(
        String title,
        String formula,
        String unit,
        String cost,
        String reference,
        boolean monteCarlo,
        boolean logarithm,
        Set<Kind> unchangedBy) {

    /** Copies the set. */
    public Facts {
        unchangedBy = Set.copyOf(unchangedBy);
    }

    /** Of one measure. */
    public static Facts of(Measure measure) {
        return switch (measure) {
            case SPECTRAL_NORM -> HessianFacts.spectralNorm();
            case TRACE -> HessianFacts.trace();
            case LOG_DETERMINANT -> HessianFacts.logDeterminant();
            case WIDTH -> BallFacts.width();
            case AREA -> BallFacts.area();
            case LOG_VOLUME -> BallFacts.logVolume();
            case EPSILON_SHARPNESS -> BallFacts.epsilonSharpness();
            case KESKAR_SHARPNESS -> BallFacts.keskarSharpness();
            case KESKAR_SUBSPACE -> BallFacts.keskarSubspace();
            case LOCAL_ENTROPY -> BallFacts.localEntropy();
            case PAC_BAYES -> BallFacts.pacBayes();
            case ADAPTIVE_TRACE -> AdaptiveFacts.trace();
            case ADAPTIVE_SPECTRAL_NORM -> AdaptiveFacts.spectralNorm();
            case RELATIVE_FLATNESS -> AdaptiveFacts.relativeFlatness();
            case ASAM -> AdaptiveFacts.asam();
            case SAM -> HessianFacts.sam();
            case FISHER_RAO -> AdaptiveFacts.fisherRao();
            case PATH_NORM -> FunctionFacts.pathNorm();
            case INPUT_SENSITIVITY -> FunctionFacts.inputSensitivity();
        };
    }

    /**
     * Whether a measure is of the network's answers and parameters alone and not of the loss that
     * is trained: weight decay does not enter.
     */
    public static boolean ofFunction(Measure measure) {
        return switch (measure) {
            case FISHER_RAO, PATH_NORM, INPUT_SENSITIVITY, PAC_BAYES -> true;
            default -> false;
        };
    }

    /** Computed without draws, or from draws only where a network is large. */
    static Facts exact(
            String title,
            String formula,
            String unit,
            String cost,
            String reference,
            Set<Kind> unchangedBy) {
        return new Facts(title, formula, unit, cost, reference, false, false, unchangedBy);
    }
}
