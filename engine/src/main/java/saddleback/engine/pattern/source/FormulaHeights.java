package saddleback.engine.pattern.source;

import saddleback.engine.formula.Formula;
import saddleback.engine.interval.Interval;
import saddleback.engine.interval.SecondOrder;
import saddleback.engine.pattern.GridTarget;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;

import java.util.Arrays;
import java.util.List;

/**
 * Losses by a formula, exactly.
 *
 * @param formula of the coordinates; with derivatives for one and two axes
 * @param axes 1 to 3
 * @param cells losses at the middles of cells, scaled
 */
public record FormulaHeights(Formula formula, int axes, Pattern cells) implements Target {

    /** Samples a formula. */
    static FormulaHeights of(Formula formula, int axes, int resolution) {
        int[] shape = new int[axes];
        Arrays.fill(shape, resolution);
        double[] loss = new double[(int) Math.pow(resolution, axes)];
        double[] z = new double[axes];
        for (int i = 0; i < loss.length; i++) {
            int left = i;
            for (int k = 0; k < axes; k++) {
                double middle = (left % resolution + 0.5) / resolution;
                z[k] = k == 1 ? 1 - middle : middle;
                left /= resolution;
            }
            loss[i] = value(formula, z);
        }
        return new FormulaHeights(formula, axes, GridTarget.ofLosses(shape, loss).cells());
    }

    private static double value(Formula formula, double... z) {
        double y = z.length < 2 ? 0 : z[1];
        double loss = formula.value(z[0], y, z.length < 3 ? 0 : z[2]);
        if (!Double.isFinite(loss))
            throw new IllegalArgumentException(
                    "formula: finite from 0 to 1, was %s at %s"
                            .formatted(loss, Arrays.toString(z)));
        return loss;
    }

    @Override
    public double height(double... z) {
        if (z.length != axes)
            throw new IllegalArgumentException(
                    "z: %d coordinates, was %d".formatted(axes, z.length));
        return value(formula, z);
    }

    /**
     * Where a formula has a kink the second derivatives of every box with that point are unknown.
     */
    @Override
    public boolean kinked(List<Interval> box) {
        return false;
    }

    @Override
    public SecondOrder bounds(List<Interval> box) {
        return formula.over(box);
    }

    @Override
    public boolean losses() {
        return true;
    }
}
