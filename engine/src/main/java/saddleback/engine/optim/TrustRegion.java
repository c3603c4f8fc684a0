package saddleback.engine.optim;

import saddleback.engine.run.Workers;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Steps that minimise the second-order model over all examples within a radius, which grows and
 * shrinks with how well the model foretold the loss (Nocedal and Wright, Numerical Optimization,
 * 2006, algorithm 4.1). The model is minimised by conjugate gradients (Steihaug 1983; there the
 * directions of negative curvature the gradient has no part in are not seen), or exactly (Moré and
 * Sorensen 1983), which takes time with the third power of the number of parameters, seconds for
 * 2,000. A step shortens itself until the loss falls and cannot be cancelled within.
 */
@Id(
        value = "trust-region",
        name = "Trust region",
        meaning = "Newton steps no longer than the second-order model can be trusted")
public record TrustRegion(
        @Setting(value = "Radius at the start", min = 0, max = 1e100, above = true, log = true)
                double radius,
        @Setting(
                        value = "Largest radius",
                        min = 0,
                        max = 1e100,
                        above = true,
                        log = true,
                        advanced = true)
                double largest,
        @Setting(
                        value = "Share of the foretold decrease a step must make (eta)",
                        min = 0,
                        max = 0.25,
                        below = true,
                        advanced = true)
                double acceptance,
        @Setting("Whether the model is minimised exactly, for small networks") boolean exact,
        @Setting(
                        value = "Products with the Hessian in a step that is not exact, at most",
                        min = 1,
                        max = 1e6,
                        advanced = true)
                int products)
        implements Method {

    /** Checks the ranges. */
    public TrustRegion {
        Ranges.check(TrustRegion.class, radius, largest, acceptance, exact, products);
        if (radius > largest)
            throw new IllegalArgumentException(
                    "radius: at most largest (" + largest + "), was " + radius);
    }

    /** Radius 1, at most 1000; a tenth of the decrease; conjugate gradients, 250 products. */
    public static TrustRegion defaults() {
        return new TrustRegion(1, 1000, 0.1, false, 250);
    }

    @Override
    public void check(int size) {
        if (exact) SecondDerivatives.checkExact(size);
    }

    @Override
    public Stepper start(int size, Workers workers) {
        check(size);
        return new TrustRegionStepper(this, size);
    }

    @Override
    public boolean wholeOnly() {
        return true;
    }

    @Override
    public boolean secondOrder() {
        return true;
    }
}
