package saddleback.engine.optim;

import saddleback.engine.newton.DampingGrid;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Workers;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * {@link SaddleFreeNewton} in the span of g, H g, H² g, ... over all examples (Dauphin et al. 2014,
 * algorithm 1), for networks whose Hessian cannot be written out. A step makes {@code vectors}
 * products with the Hessian, and {@code inner} small steps with one Hessian of the subspace; it
 * cannot be cancelled within.
 *
 * @param dampings finite and above 0, at least one
 */
@Id(
        value = "krylov-saddle-free-newton",
        name = "Krylov saddle-free Newton",
        meaning = "Saddle-free Newton steps in a subspace, for large networks")
public record KrylovSaddleFreeNewton(
        @Setting(value = "Lanczos vectors, k in the paper", min = 1, max = 10_000) int vectors,
        @Setting(value = "Small steps in each subspace, m in the paper", min = 1, max = 1000)
                int inner,
        @Setting(
                        "Dampings tried at every small step; the one that leads to the smallest"
                                + " loss is taken")
                List<Double> dampings)
        implements Method {

    /** Checks the ranges. */
    public KrylovSaddleFreeNewton {
        dampings = new DampingGrid(dampings).dampings();
        Ranges.check(KrylovSaddleFreeNewton.class, vectors, inner, dampings);
    }

    /** 50 vectors, one small step, dampings 1, 0.1 and so on down to 1e-6. */
    public static KrylovSaddleFreeNewton defaults() {
        return new KrylovSaddleFreeNewton(50, 1, SaddleFreeNewton.defaults().dampings());
    }

    @Override
    public void check(int size) {
        long k = Math.min(vectors, size);
        Heap.require(
                Double.BYTES * ((k + 4) * size + 2 * k * k),
                "method",
                "a subspace",
                "fewer vectors need less");
    }

    @Override
    public Stepper start(int size, Workers workers) {
        check(size);
        return new KrylovStepper(this);
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
