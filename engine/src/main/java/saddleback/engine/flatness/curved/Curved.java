package saddleback.engine.flatness.curved;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.run.Progress;

import java.util.EnumSet;
import java.util.Set;

/**
 * Measures from derivatives at one place; what several of them need is computed once and kept here.
 * Measures of the Hessian are of the loss in the place's coordinates, weight decay included.
 */
public final class Curved {
    private static final Set<Measure> MEASURES =
            EnumSet.of(
                    Measure.SPECTRAL_NORM,
                    Measure.TRACE,
                    Measure.LOG_DETERMINANT,
                    Measure.ADAPTIVE_TRACE,
                    Measure.ADAPTIVE_SPECTRAL_NORM,
                    Measure.RELATIVE_FLATNESS,
                    Measure.ASAM,
                    Measure.SAM,
                    Measure.FISHER_RAO,
                    Measure.PATH_NORM,
                    Measure.INPUT_SENSITIVITY);

    private final Derivatives at;

    /** At the subject's place. */
    public Curved(Subject subject) {
        at = new Derivatives(subject);
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
        Reading found =
                switch (measure) {
                    case SPECTRAL_NORM -> new SpectralNorm(at).plain(progress);
                    case ADAPTIVE_SPECTRAL_NORM -> new SpectralNorm(at).adaptive(progress);
                    case TRACE -> new Trace(at).plain(progress);
                    case ADAPTIVE_TRACE -> new Trace(at).adaptive(progress);
                    case LOG_DETERMINANT -> LogDeterminant.read(at, progress);
                    case RELATIVE_FLATNESS -> RelativeFlatness.read(at, progress);
                    case ASAM -> FirstOrder.asam(at, progress);
                    case SAM -> FirstOrder.sam(at, progress);
                    case FISHER_RAO -> FisherRao.read(at, progress);
                    case PATH_NORM -> PathNorm.read(at.subject().place());
                    case INPUT_SENSITIVITY -> InputSensitivity.read(at, progress);
                    default ->
                            throw new IllegalArgumentException(
                                    "measure: one of derivatives, was " + measure);
                };
        boolean finite = Double.isFinite(found.value());
        return finite || found.certainty() == Reading.Certainty.NONE
                ? found
                : Reading.none("not finite here");
    }
}
