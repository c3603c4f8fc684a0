package saddleback.engine.construct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.interval.Interval;
import saddleback.engine.net.Loss;
import saddleback.engine.pattern.GridTarget;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.LiftedTarget;
import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;
import saddleback.engine.run.Progress;

import java.util.List;

class ErrorBoundsTest {
    private static final double ROUNDING = 1e-12;

    /**
     * numpy, derivatives written out by hand, 2001 x 2001 points: the greatest curvature is
     * 54.367757 at (0, 0.5), so that the formula gives 0.016989924 for G = 20.
     */
    @Test
    void theFormulaHasTheGreatestCurvatureOfTheSquare() {
        ConstructedNetwork net = network(SpecifiedCase.target(), 20);
        double bound = net.uniformBound();
        assertTrue(bound >= 0.016989924 && bound <= 0.016989924 * 1.001, () -> "" + bound);
        double own = net.bound();
        assertTrue(own >= 0.0095990 && own <= bound, () -> "" + own);
    }

    /**
     * The specified 0.0133613 is the same formula on [0.05, 0.95] squared, where it was sampled.
     */
    @Test
    void theSpecifiedBoundIsThatOfTheInnerSquare() {
        ConstructedNetwork net = network(SpecifiedCase.target(), 20);
        Interval inner = new Interval(0.05, 0.95);
        double curvature =
                GreatestCurvature.of(new Preimage(net.target(), net.link()), List.of(inner, inner));
        assertEquals(0.0133613, 0.5 / 4 / 400 * curvature, 2e-5);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 6", "2, 1", "2, 3", "2, 10", "3, 2", "3, 6"})
    void itHoldsEverywhere(int axes, int grid) {
        String hill = "0.2 + 0.5 sin(3 x)^2" + (axes > 1 ? " + 0.4 y^2 + 0.1 x y" : "");
        Target target = FormulaLosses.of(axes, SpecifiedCase.ENTROPY, hill);
        holds(network(target, grid), axes == 3 ? 4 : 12);
    }

    /** It touches the least loss in (0.3, 0.6): the curvature is infinite there, the bound not. */
    @Test
    void targetsThatTouchTheLeastLoss() {
        Target target = FormulaLosses.of(2, SpecifiedCase.ENTROPY, "0.8 (x - 0.3)^2 + (y - 0.6)^2");
        ConstructedNetwork net = network(target, 10);
        assertEquals(Double.POSITIVE_INFINITY, net.uniformBound());
        assertTrue(net.bound() < 0.3);
        holds(net, 12);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 8, 10, 16, 20})
    void drawings(int grid) {
        double[] ink = {1, 0, 1, 0.25, 1, 0, 0, 1, 0.5, 1, 0, 1, 1, 0, 1, 0, 0.75, 1, 1, 0};
        Target drawn = GridTarget.of(new Pattern(new int[] {4, 5}, ink));
        Target target = new LiftedTarget(drawn, 1.2, 2.7);
        ConstructedNetwork net = network(target, grid);
        assertTrue(net.bound() <= 1.5 + 1e-9);
        assertEquals(Double.POSITIVE_INFINITY, net.uniformBound());
        holds(net, 8);
    }

    /** 4 x 4 cells: the kinks lie where a search that halves the square cuts. */
    @Test
    void kinksOnTheBordersOfPartsAreSeen() {
        double[] ink = {1, 0, 1, 1, 0, 0, 1, 0.5, 1, 0, 1, 1, 0, 1, 0, 0.75};
        Target drawn = GridTarget.of(new Pattern(new int[] {4, 4}, ink));
        for (int grid = 1; grid <= 8; grid++) {
            ConstructedNetwork net = network(new LiftedTarget(drawn, 1.2, 2.7), grid);
            assertEquals(Double.POSITIVE_INFINITY, net.uniformBound());
            holds(net, 8);
        }
    }

    /** 5 cells and 10 of the grid: each cell of the grid lies in one bilinear piece. */
    @Test
    void aGridThatFitsTheDrawingSeesNoKinks() {
        double[] slope = new double[25];
        for (int i = 0; i < 25; i++) slope[i] = (i % 5 + i / 5) / 8.0;
        Target drawn = GridTarget.of(new Pattern(new int[] {5, 5}, slope));
        ConstructedNetwork net = network(new LiftedTarget(drawn, 1.3, 2.3), 10);
        // a plane of losses: s'' = l'' |T'|^2 / l'^3 is small, unlike the heights' differences
        assertTrue(net.bound() < 0.03, () -> "" + net.bound());
        holds(net, 8);
    }

    @Test
    void nothingIsProvedOfATargetThatTellsNothing() {
        Target target =
                new Target() {
                    @Override
                    public int axes() {
                        return 1;
                    }

                    @Override
                    public double height(double... z) {
                        return 2;
                    }

                    @Override
                    public boolean losses() {
                        return true;
                    }

                    @Override
                    public Pattern cells() {
                        return new Pattern(new int[] {1}, new double[1]);
                    }
                };
        ConstructedNetwork net = network(target, 4);
        assertEquals(Double.POSITIVE_INFINITY, net.bound());
        assertEquals(Double.POSITIVE_INFINITY, net.uniformBound());
    }

    /** Every cell's own bound on points inside of it. */
    private static void holds(ConstructedNetwork net, int inside) {
        int axes = net.axes();
        int grid = net.grid();
        Lattice at = Lattice.unit(axes, grid * inside + 1);
        Maps maps = net.maps(SpecifiedCase.first(), at, Progress.NONE);
        double[] bounds = net.bounds();
        for (int i = 0; i < at.size(); i++) {
            double[] z = at.point(i);
            int cell = 0;
            for (int k = axes - 1; k >= 0; k--) {
                int c = Math.min(grid - 1, (int) Math.floor(z[k] * grid));
                cell = cell * grid + (k == 1 ? grid - 1 - c : c);
            }
            double error = Math.abs(maps.loss()[i] - net.target().height(z));
            assertTrue(
                    error <= bounds[cell] + ROUNDING,
                    error + " > " + bounds[cell] + " at " + List.of(z[0], z[axes - 1]));
            assertTrue(error <= net.bound() + ROUNDING);
        }
    }

    private static ConstructedNetwork network(Target target, int grid) {
        return ConstructedNetwork.of(target, grid, SpecifiedCase.first(), Loss.CROSS_ENTROPY);
    }
}
