package saddleback.engine.given;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * One layer of maxout units, each of which divides the inputs into parallel strips; it attains the
 * largest number for one layer, the sum of C(units, j) (rank - 1)^j for j up to the number of
 * inputs (Montúfar, Ren and Zhang 2021). The strips of unit i are between the hyperplanes v_i . x =
 * c_i + r h with normals and offsets in general position and h so small that it stays so. All
 * numbers are exact.
 */
@Id(value = "maxout-strips", meaning = "One layer of maxout units with the most regions")
public record MaxoutStrips(
        @Setting(value = "Number of inputs", min = 1, max = 3) int inputs,
        @Setting(value = "Maxout units, at least the inputs", min = 1, max = 32) int units,
        @Setting(value = "Affine functions of each unit", min = 2, max = 8) int rank)
        implements Construction {

    /** Checks the ranges. */
    public MaxoutStrips {
        Ranges.check(MaxoutStrips.class, inputs, units, rank);
        if (units < inputs)
            throw new IllegalArgumentException(
                    "units: at least inputs = %d, was %d".formatted(inputs, units));
    }

    /** Two inputs, four units of three pieces. */
    public static MaxoutStrips defaults() {
        return new MaxoutStrips(2, 4, 3);
    }

    @Override
    public BigInteger regions() {
        return Counts.strips(units, inputs, rank - 1);
    }

    @Override
    public double[] lo() {
        double[] lo = new double[inputs];
        Arrays.fill(lo, -1);
        return lo;
    }

    @Override
    public double[] hi() {
        double[] hi = new double[inputs];
        Arrays.fill(hi, 1);
        return hi;
    }

    @Override
    public GivenNetwork network() {
        var moment = new Moment(inputs, units);
        double h = moment.eps() / spread();
        var layer = new Units();
        for (int i = 0; i < units; i++) {
            double[] v = moment.normal(i);
            double c = moment.offset(i);
            for (int r = 0; r < rank; r++) {
                int slope = r;
                layer.add(
                        Arrays.stream(v).map(x -> slope * x).toArray(),
                        -(r * (r - 1) / 2) * h - r * c);
            }
        }
        double[] out = new double[units];
        Arrays.fill(out, 1);
        var last = new Units();
        last.add(out, 0);
        return new GivenNetwork(List.of(layer.maxout(rank), last.linear()));
    }

    /**
     * A power of two above every divided difference of strip numbers over normals that are at least
     * 1 / (2 units) apart: with eps over it, strips of {@code inputs} + 1 units never meet.
     */
    private double spread() {
        double most = (inputs + 1) * rank * Math.pow(2.0 * units, inputs);
        return Math.scalb(1.0, Math.getExponent(most) + 1);
    }
}
