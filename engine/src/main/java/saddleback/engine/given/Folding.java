package saddleback.engine.given;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The folding network that attains the bound of Montúfar, Pascanu, Cho and Bengio 2014, Theorem 4,
 * on the unit cube. Each layer but the last folds each coordinate like a fan of p = width / inputs
 * equal pieces onto one, with units max(0, u - i/p); the last divides the folded cube by
 * hyperplanes in general position. Where 1/p is no short binary fraction, it is rounded up to one;
 * the pieces then still meet exactly, so that the number of regions is the same. Where the last
 * layer has more units than there are inputs, every region is a linear region of its own.
 */
@Id(value = "folding", meaning = "Folds the unit cube; attains the 2014 lower bound on it")
public record Folding(
        @Setting(value = "Number of inputs", min = 1, max = Moment.MOST_INPUTS) int inputs,
        @Setting("Width of each hidden layer, at least the number of inputs") List<Integer> widths)
        implements Construction, Foldable {
    private static final double GRID = 1 << 30;

    /** Checks the ranges. */
    public Folding {
        Ranges.check(Folding.class, inputs, widths);
        widths = List.copyOf(widths);
        FoldingRules.check(inputs, widths, 1);
    }

    /** Two inputs, three layers of four. */
    public static Folding defaults() {
        return new Folding(2, List.of(4, 4, 4));
    }

    @Override
    public BigInteger regions() {
        BigInteger r = new Moment(inputs, widths.getLast()).regions();
        for (int w : widths.subList(0, folds()))
            r = r.multiply(BigInteger.valueOf(w / inputs).pow(inputs));
        return r;
    }

    @Override
    public double[] lo() {
        return new double[inputs];
    }

    @Override
    public double[] hi() {
        double[] one = new double[inputs];
        Arrays.fill(one, 1);
        return one;
    }

    @Override
    public int folds() {
        return widths.size() - 1;
    }

    @Override
    public GivenNetwork network() {
        var layers = new ArrayList<GivenLayer>();
        layers.addAll(new Moment(inputs, widths.getLast()).over(fold(folds(), layers)));
        return new GivenNetwork(layers);
    }

    @Override
    public GivenNetwork folded(int folds) {
        if (folds < 0 || folds > folds())
            throw new IllegalArgumentException("folds: 0 to " + folds() + ", was " + folds);
        var layers = new ArrayList<GivenLayer>();
        layers.add(fold(folds, layers).layer());
        return new GivenNetwork(layers);
    }

    /** Adds so many layers; gives the coordinates after them. */
    private Coordinates fold(int folds, List<GivenLayer> layers) {
        Coordinates u = Coordinates.inputs(inputs);
        double end = 1;
        for (int width : widths.subList(0, folds)) {
            int p = width / inputs;
            // Exact: 0 to end is covered by p pieces of this length, the last a little short.
            double piece = Math.ceil(end / p * GRID) / GRID;
            end = p * piece;
            u = fold(u, p, piece, width, layers);
        }
        return u;
    }

    private Coordinates fold(
            Coordinates u, int p, double piece, int width, List<GivenLayer> layers) {
        var units = new Units();
        Coordinates next = Coordinates.over(inputs, width);
        for (int j = 0; j < inputs; j++)
            for (int i = 0; i < p; i++) {
                next.coefficients()[j][units.size()] = i == 0 ? p : (i % 2 == 0 ? 2 : -2) * p;
                u.add(units, j, 1, i * piece);
            }
        u.fill(units, width);
        layers.add(units.relu());
        return next;
    }
}
