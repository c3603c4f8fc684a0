package saddleback.engine.given;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Maxout units of two pieces that fold the cube from -1 to 1 along every axis in each layer:
 * 2^(inputs layers) linear regions with as many units as inputs in each layer (Montúfar, Pascanu,
 * Cho and Bengio 2014, Theorem 8). Unit j of the first layer is max(x_j, -x_j), of later ones max(2
 * u_j - 1, 1 - 2 u_j). All numbers are exact.
 */
@Id(value = "maxout-folding", meaning = "Folds by maxout units of two pieces")
public record MaxoutFolding(
        @Setting(value = "Number of inputs", min = 1, max = 16) int inputs,
        @Setting(value = "Layers that fold", min = 1, max = 16) int layers)
        implements Construction, Foldable {

    /** Checks the ranges. */
    public MaxoutFolding {
        Ranges.check(MaxoutFolding.class, inputs, layers);
    }

    /** Two inputs, three layers. */
    public static MaxoutFolding defaults() {
        return new MaxoutFolding(2, 3);
    }

    @Override
    public BigInteger regions() {
        return BigInteger.TWO.pow(inputs * layers);
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
    public int folds() {
        return layers;
    }

    @Override
    public GivenNetwork network() {
        List<GivenLayer> all = fold(layers);
        double[] out = new double[inputs];
        for (int j = 0; j < inputs; j++) out[j] = 1 - Math.scalb((double) j, -5);
        var last = new Units();
        last.add(out, 0);
        all.add(last.linear());
        return new GivenNetwork(all);
    }

    @Override
    public GivenNetwork folded(int folds) {
        if (folds < 0 || folds > layers)
            throw new IllegalArgumentException("folds: 0 to " + layers + ", was " + folds);
        List<GivenLayer> all = fold(folds);
        all.add(Coordinates.inputs(inputs).layer());
        return new GivenNetwork(all);
    }

    private List<GivenLayer> fold(int times) {
        var all = new ArrayList<GivenLayer>();
        Coordinates same = Coordinates.inputs(inputs);
        for (int l = 0; l < times; l++) {
            var units = new Units();
            int factor = l == 0 ? 1 : 2;
            double at = l == 0 ? 0 : 0.5;
            for (int j = 0; j < inputs; j++) {
                same.add(units, j, factor, at);
                same.add(units, j, -factor, at);
            }
            all.add(units.maxout(2));
        }
        return all;
    }
}
