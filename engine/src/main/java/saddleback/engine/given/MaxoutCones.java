package saddleback.engine.given;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.math.BigInteger;
import java.util.List;

/**
 * Two layers of two maxout units in the plane. Each unit of the first layer has {@code rank} cones,
 * those of the second unit turned by 0.6 pi / rank, so that together there are 2 rank cones, each
 * with a point that is mapped to (1, cos(0.6 pi / rank)). The second layer has rank x rank cells
 * around that point. Each cone is thus divided into rank² cells: 2 rank³ in all, twice the bound of
 * Montúfar, Pascanu, Cho and Bengio 2014, Theorem 8. Directions are rounded to short binary
 * fractions, which moves the points by much less than the strips are wide.
 */
@Id(value = "maxout-cones", meaning = "Two layers of two maxout units over cones of the plane")
public record MaxoutCones(
        @Setting(value = "Affine functions of each unit", min = 3, max = 8) int rank)
        implements Construction {
    private static final double GRID = 1 << 20;
    private static final double TURN = 0.6;
    private static final double STRIP = 1.0 / 256;
    private static final double REACH = 2;

    /** Checks the range. */
    public MaxoutCones {
        Ranges.check(MaxoutCones.class, rank);
    }

    /** Three pieces. */
    public static MaxoutCones defaults() {
        return new MaxoutCones(3);
    }

    @Override
    public int inputs() {
        return 2;
    }

    @Override
    public BigInteger regions() {
        return BigInteger.valueOf(2L * rank * rank * rank);
    }

    @Override
    public double[] lo() {
        return new double[] {-REACH, -REACH};
    }

    @Override
    public double[] hi() {
        return new double[] {REACH, REACH};
    }

    @Override
    public GivenNetwork network() {
        double turn = TURN * Math.PI / rank;
        var cones = new Units();
        for (double from : new double[] {0, turn})
            for (int i = 0; i < rank; i++) {
                double angle = from + 2 * Math.PI * i / rank;
                cones.add(
                        new double[] {grid(StrictMath.cos(angle)), grid(StrictMath.sin(angle))}, 0);
            }
        double[] centre = {1, grid(StrictMath.cos(turn))};
        var strips = new Units();
        Coordinates y = Coordinates.inputs(2);
        for (int j = 0; j < 2; j++)
            // Slopes from 1 on: where one were 0, neighbouring cones would compute the same.
            for (int r = 0; r < rank; r++) {
                double[] row = new double[2];
                row[j] = r + 1;
                int pairs = r * (r - 1) / 2;
                double first = centre[j] - (rank - 2) * STRIP / 2;
                y.add(strips, row, -r * first - pairs * STRIP);
            }
        var out = new Units();
        out.add(new double[] {1, 0.75}, 0);
        return new GivenNetwork(List.of(cones.maxout(rank), strips.maxout(rank), out.linear()));
    }

    private static double grid(double v) {
        return Math.rint(v * GRID) / GRID;
    }
}
