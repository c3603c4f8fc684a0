package saddleback.engine.flatness.laws;

import org.jspecify.annotations.Nullable;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.flatness.measuring.Facts;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.reparam.InputScale;
import saddleback.engine.reparam.Kind;
import saddleback.engine.reparam.PowerMap;
import saddleback.engine.reparam.RadialMap;
import saddleback.engine.reparam.Transformation;
import saddleback.engine.reparam.UnitScale;
import saddleback.engine.reparam.WeightNorm;

/**
 * The laws by which measures change (Dinh, Pascanu, Bengio and Bengio, Sharp minima can generalize
 * for deep nets, ICML 2017; what is said of measures that are not in the paper follows from its
 * Theorem 3). All hold at every place where the loss is differentiable twice, not at minima alone.
 * Not thread safe.
 */
public final class Laws {
    private final Subject before;
    private final Slopes slopes;

    /**
     * Of a place. What several laws need of it is computed once, when first asked for: the
     * gradient, the traces of the layers.
     *
     * @param before a network in its own parameters; of others nothing is known here
     */
    public Laws(Subject before) {
        this.before = before;
        slopes = new Slopes(before.train(), before.place().weights());
    }

    /**
     * The law, or null where nothing is known.
     *
     * @param reading the measure before
     */
    public @Nullable Law of(Measure measure, Transformation change, Reading reading) {
        if (!before.plain()) return null;
        if (measure == Measure.INPUT_SENSITIVITY && change instanceof InputScale(double factor))
            return Law.exactly(factor, "c");
        if (unchanged(measure, change.kind())) return Law.exactly(1, "1");
        return switch (change) {
            case AlphaScale alpha ->
                    new DiagonalLaws(
                                    slopes,
                                    alpha.move(before.place().network()).scale(),
                                    "\\alpha_k")
                            .of(measure);
            case UnitScale unit ->
                    new DiagonalLaws(
                                    slopes,
                                    unit.move(before.place().network()).scale(),
                                    "\\lambda_i")
                            .of(measure);
            case RadialMap(double from, double to, double _) ->
                    RadialLaws.around(measure, from / to);
            case PowerMap(double a, double b) -> RadialLaws.centred(measure, a, b);
            case WeightNorm norm -> new NormLaws(slopes, norm).of(measure, reading.value());
            default -> null;
        };
    }

    /** Where the facts say so; decay is not part of the function, which scaling alone feels. */
    private boolean unchanged(Measure measure, Kind kind) {
        if (!Facts.of(measure).unchangedBy().contains(kind)) return false;
        boolean scaling = kind == Kind.ALPHA_SCALE || kind == Kind.UNIT_SCALE;
        return !scaling || Facts.ofFunction(measure) || slopes.decay() == 0;
    }
}
