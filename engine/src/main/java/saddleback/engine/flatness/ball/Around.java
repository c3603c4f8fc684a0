package saddleback.engine.flatness.ball;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.run.Progress;

import java.util.EnumSet;
import java.util.Set;

/**
 * Measures of what lies around one place, in the place's coordinates; weight decay counts as a part
 * of the loss. What several of them need is computed once and kept here.
 */
public final class Around {
    private static final Set<Measure> MEASURES =
            EnumSet.of(
                    Measure.WIDTH,
                    Measure.AREA,
                    Measure.LOG_VOLUME,
                    Measure.EPSILON_SHARPNESS,
                    Measure.KESKAR_SHARPNESS,
                    Measure.KESKAR_SUBSPACE,
                    Measure.LOCAL_ENTROPY,
                    Measure.PAC_BAYES);

    private final Surroundings at;

    /** Around the subject's place. */
    public Around(Subject subject) {
        at = new Surroundings(subject);
    }

    /** Whether it is one of these measures. */
    public static boolean has(Measure measure) {
        return MEASURES.contains(measure);
    }

    /**
     * Measures.
     *
     * @param measure one that {@link #has}
     * @return {@link Reading#none} where the loss is not finite or the measure does not suit
     * @throws IllegalArgumentException where the work does not fit into memory
     */
    public Reading read(Measure measure, Progress progress) {
        if (!Double.isFinite(at.loss())) return Reading.none("the loss is not finite here");
        Reading found =
                switch (measure) {
                    case WIDTH -> Width.read(at, progress);
                    case AREA -> PlaneArea.read(at, progress);
                    case LOG_VOLUME -> LogVolume.read(at, progress);
                    case EPSILON_SHARPNESS -> EpsilonSharpness.read(at, progress);
                    case KESKAR_SHARPNESS -> KeskarSharpness.read(at, progress);
                    case KESKAR_SUBSPACE -> KeskarSubspace.read(at, progress);
                    case LOCAL_ENTROPY -> LocalEntropy.read(at, progress);
                    case PAC_BAYES -> PacBayes.read(at, progress);
                    default ->
                            throw new IllegalArgumentException(
                                    "measure: one of what lies around, was " + measure);
                };
        progress.step(1, "done");
        boolean finite = Double.isFinite(found.value());
        return finite || found.certainty() == Reading.Certainty.NONE
                ? found
                : Reading.none("not finite around here");
    }
}
