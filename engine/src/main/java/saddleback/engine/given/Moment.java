package saddleback.engine.given;

import java.math.BigInteger;
import java.util.List;

/**
 * The last hidden layer of the folding constructions: hyperplanes in general position that meet
 * near the middle of the unit cube. Normals are v = (1, t, t², ...) and offsets eps t^d with
 * different t, so that any d of them meet in one point, whose coordinates are eps times elementary
 * symmetric functions of their t, and no d + 1 in one. All numbers are exact float64 numbers.
 */
final class Moment {
    /** More inputs would need more than the 53 bits of a float64. */
    static final int MOST_INPUTS = 6;

    private final int inputs;
    private final int units;

    Moment(int inputs, int units) {
        this.inputs = inputs;
        this.units = units;
    }

    /** Bits after the point of each t, so few that all products are exact. */
    private static int bits(int inputs) {
        return Math.min(16, (47 - 2 * inputs) / inputs);
    }

    /** The most units whose t differ. */
    static int mostUnits(int inputs) {
        return 1 << bits(inputs);
    }

    /** Number of regions: those of an arrangement in general position. */
    BigInteger regions() {
        return Counts.arrangement(units, inputs);
    }

    double t(int unit) {
        double grid = 1L << bits(inputs);
        return Math.rint((0.5 + (2 * unit + 1) / (2.0 * units)) * grid) / grid;
    }

    /** Offsets are eps t^inputs. */
    double eps() {
        return Math.scalb(1.0, -2 * (inputs + 1));
    }

    /** (1, t, t², ...). */
    double[] normal(int unit) {
        double[] v = new double[inputs];
        double power = 1;
        for (int j = 0; j < inputs; j++) {
            v[j] = power;
            power *= t(unit);
        }
        return v;
    }

    double offset(int unit) {
        double power = 1;
        for (int j = 0; j < inputs; j++) power *= t(unit);
        return eps() * power;
    }

    /**
     * Which side is the active one, alternating for the last units, so that no cell has all units
     * inactive where there are more units than inputs: there the function would be constant, and
     * cells of different folds would be one linear region.
     */
    private double sign(int unit) {
        int fromEnd = units - 1 - unit;
        return fromEnd <= inputs && fromEnd % 2 == 0 ? -1 : 1;
    }

    /** The layer of rectifiers over folded coordinates, and an output that all units move. */
    List<GivenLayer> over(Coordinates u) {
        var layer = new Units();
        double[] out = new double[units];
        for (int k = 0; k < units; k++) {
            double[] v = normal(k);
            double middle = 0;
            for (int j = 0; j < inputs; j++) {
                v[j] *= sign(k);
                middle += v[j] / 2;
            }
            u.add(layer, v, -middle - sign(k) * offset(k));
            // In the cell's gradient every active unit then counts with the same sign.
            out[k] = sign(k) * (1 + Math.scalb((double) (k * k % 61), -7));
        }
        var last = new Units();
        last.add(out, 0);
        return List.of(layer.relu(), last.linear());
    }
}
