package saddleback.engine.labs.spectrum;

import saddleback.engine.curvature.Estimate;
import saddleback.engine.curvature.HutchPlusPlus;
import saddleback.engine.curvature.LayerTraces;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.Optional;

/** Gets the trace in the cheapest way that is exact, and estimates it where there is none. */
record Traces(Seed seed, KeptNumbers kept) {
    private static final int PRODUCTS = 90;

    /** The trace; what is estimated is kept under a name. */
    Trace of(String name, Subject subject, Known known, Progress progress) {
        if (known.exact()) return new Trace(known.diagonal(), 0, Trace.How.DIAGONAL);
        Optional<LayerTraces> layers = onePass(subject);
        if (layers.isPresent()) return new Trace(layers.get().total(), 0, Trace.How.ONE_PASS);
        double[] found =
                kept.of(
                        name,
                        2,
                        () -> {
                            Estimate e =
                                    HutchPlusPlus.trace(
                                            subject.operator(), PRODUCTS, seed, progress);
                            return new double[] {e.value(), e.standardError()};
                        });
        return new Trace(found[0], found[1], Trace.How.HUTCH_PLUS_PLUS);
    }

    /**
     * The traces of the layers' blocks where one pass gives them. Where the network is linear piece
     * by piece, the difference of Hessian and Gauss-Newton has a diagonal of zeros.
     */
    static Optional<LayerTraces> onePass(Subject subject) {
        return switch (subject.which()) {
            case HESSIAN -> LayerTraces.hessian(subject.objective(), subject.w());
            case GAUSS_NEWTON ->
                    Optional.of(LayerTraces.gaussNewton(subject.objective(), subject.w()));
            case FISHER ->
                    Optional.of(LayerTraces.empiricalFisher(subject.objective(), subject.w()));
            case DIFFERENCE ->
                    LayerTraces.hessian(subject.objective(), subject.w()).map(Traces::nothing);
        };
    }

    private static LayerTraces nothing(LayerTraces layers) {
        return new LayerTraces(new double[layers.traces().length]);
    }
}
