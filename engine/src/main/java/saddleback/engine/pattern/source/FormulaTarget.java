package saddleback.engine.pattern.source;

import saddleback.engine.formula.Formula;
import saddleback.engine.pattern.Target;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Losses as a formula of the coordinates z1 (to the right), z2 (upwards) and z3 (away), each from 0
 * to 1. The last that stands in it says how many axes there are; a formula without any is a plane.
 *
 * @param formula such as {@code 1.2 + sin(pi z1)^2 sin(pi z2)^2}; x and y may stand for z1 and z2
 * @param resolution cells along each axis where the target is shown cell by cell
 */
@Id(value = "formula", meaning = "Losses by a formula of z1, z2 and z3, each from 0 to 1")
@Inline
public record FormulaTarget(
        @Setting(value = "Losses by z1, z2 and z3, each from 0 to 1", required = true)
                String formula,
        @Setting(value = "Cells along each axis", min = 2, max = Limits.LINE) int resolution)
        implements TargetSettings {

    /** Reads the formula. */
    public FormulaTarget {
        Ranges.check(FormulaTarget.class, formula, resolution);
        int[] shape = new int[axes(Formula.ofCube(formula))];
        java.util.Arrays.fill(shape, resolution);
        Limits.require("resolution", shape);
    }

    /** A hill on a slope, 40 cells along each axis. */
    public static FormulaTarget defaults() {
        return new FormulaTarget("1.3 + 0.8 (sin(pi z1) sin(pi z2))^2 + 0.3 z1", 40);
    }

    private static int axes(Formula formula) {
        return formula.variables() == 0 ? 2 : formula.variables();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException also if a loss at a cell's middle is not finite
     */
    @Override
    public Target open() {
        Formula read = Formula.ofCube(formula);
        return FormulaHeights.of(read, axes(read), resolution);
    }
}
