package saddleback.engine.given;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Absolute values: each folding layer has two units, max(0, u) and max(0, -u), for each coordinate,
 * whose sum is |u|, and the next layer sees 2 |u| - 1 (Pascanu, Montúfar and Bengio 2013; Montúfar
 * and others 2014, section 3.1). The cube from -1 to 1 is folded once along each axis by each
 * layer. All numbers are exact. Where the last layer has more units than there are inputs, every
 * region is a linear region of its own.
 */
@Id(value = "absolute", meaning = "Folds by absolute values, two units for each coordinate")
public record AbsoluteFolding(
        @Setting(value = "Number of inputs", min = 1, max = Moment.MOST_INPUTS) int inputs,
        @Setting(value = "Layers that fold", min = 0, max = 16) int folds,
        @Setting(value = "Units of the last hidden layer, at least the inputs", min = 1) int last)
        implements Construction, Foldable {

    /** Checks the ranges. */
    public AbsoluteFolding {
        Ranges.check(AbsoluteFolding.class, inputs, folds, last);
        int most = Moment.mostUnits(inputs);
        if (last < inputs || last > most)
            throw new IllegalArgumentException(
                    "last: %d to %d for %d inputs, was %d".formatted(inputs, most, inputs, last));
    }

    /** Two inputs, folded twice. */
    public static AbsoluteFolding defaults() {
        return new AbsoluteFolding(2, 2, 4);
    }

    @Override
    public BigInteger regions() {
        return new Moment(inputs, last).regions().shiftLeft(inputs * folds);
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
        var layers = new ArrayList<GivenLayer>();
        Coordinates u = fold(folds, layers);
        // The last layer divides the unit cube: (1 + u) / 2.
        layers.addAll(new Moment(inputs, last).over(halved(u)));
        return new GivenNetwork(layers);
    }

    @Override
    public GivenNetwork folded(int folds) {
        if (folds < 0 || folds > this.folds)
            throw new IllegalArgumentException("folds: 0 to " + this.folds + ", was " + folds);
        var layers = new ArrayList<GivenLayer>();
        layers.add(fold(folds, layers).layer());
        return new GivenNetwork(layers);
    }

    private Coordinates fold(int times, List<GivenLayer> layers) {
        Coordinates u = Coordinates.inputs(inputs);
        for (int l = 0; l < times; l++) {
            var units = new Units();
            Coordinates next = Coordinates.over(inputs, 2 * inputs);
            for (int j = 0; j < inputs; j++) {
                u.add(units, j, 1, 0);
                u.add(units, j, -1, 0);
                next.coefficients()[j][2 * j] = 2;
                next.coefficients()[j][2 * j + 1] = 2;
                next.constants()[j] = -1;
            }
            layers.add(units.relu());
            u = next;
        }
        return u;
    }

    private static Coordinates halved(Coordinates u) {
        int n = u.size();
        var half = new Coordinates(new double[n][], new double[n]);
        for (int j = 0; j < n; j++) {
            half.coefficients()[j] = Arrays.stream(u.coefficients()[j]).map(c -> c / 2).toArray();
            half.constants()[j] = (1 + u.constants()[j]) / 2;
        }
        return half;
    }
}
