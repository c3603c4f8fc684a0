package saddleback.app.labs.regions;

import saddleback.engine.regions.Cells;
import saddleback.engine.regions.UnitLayout;

/**
 * A place between 0 and 1 for each activation pattern, the same wherever the pattern is met: in
 * other cuts, after further training, in another window.
 *
 * <p>Each state of each unit adds its own number modulo 1. The numbers of a unit with two states
 * differ by a quarter to three quarters, those of one with k states by 1 / 2k or more. So cells
 * that differ by one unit have places as far apart.
 */
final class Hues {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final double[][] adds;

    Hues(UnitLayout layout) {
        adds = new double[layout.units()][];
        for (int l = 0; l < layout.layers(); l++)
            for (int u = layout.firstUnit(l); u < layout.firstUnit(l + 1); u++) {
                adds[u] = new double[layout.states(l)];
                int k = adds[u].length;
                for (int s = 1; s < k; s++) {
                    double r = unit(GOLDEN * (u + 1) + s);
                    adds[u][s] = k == 2 ? 0.25 + r / 2 : (s + r / 2) / k;
                }
            }
    }

    /** The place of a cell's states up to a unit, that not included. */
    double place(Cells cells, int cell, int units) {
        int at = cell * adds.length;
        double sum = 0;
        for (int u = 0; u < units; u++) sum += adds[u][cells.states()[at + u]];
        return sum - Math.floor(sum);
    }

    /** 0 to below 1 (the mixing of SplitMix64). */
    private static double unit(long seed) {
        long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
    }
}
