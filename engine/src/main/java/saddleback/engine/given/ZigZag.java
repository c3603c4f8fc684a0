package saddleback.engine.given;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The network of Serra, Tjandraatmadja and Ramalingam 2018: p units fold a coordinate into p + 1
 * pieces, as one of them looks the other way, for p = width / inputs of at least 3. With one input
 * it attains the largest number of all networks of its widths. Breakpoints are rounded to short
 * binary fractions, the slopes are exact; where a fold ends a little beside 0 or 1 nothing is
 * divided. Where the last layer has more units than there are inputs, every region is a linear
 * region of its own.
 */
@Id(value = "zig-zag", meaning = "Folds with p units into p + 1 pieces; more than folding")
public record ZigZag(
        @Setting(value = "Number of inputs", min = 1, max = Moment.MOST_INPUTS) int inputs,
        @Setting("Width of each hidden layer, at least three times the inputs but for the last")
                List<Integer> widths)
        implements Construction, Foldable {
    private static final double GRID = 1 << 20;

    /** The unit that looks the other way, counted from 0. */
    private static final int BACK = 2;

    /** Checks the ranges. */
    public ZigZag {
        Ranges.check(ZigZag.class, inputs, widths);
        widths = List.copyOf(widths);
        FoldingRules.check(inputs, widths, 3);
    }

    /** Two inputs, two layers of six and four. */
    public static ZigZag defaults() {
        return new ZigZag(2, List.of(6, 4));
    }

    @Override
    public BigInteger regions() {
        BigInteger r = new Moment(inputs, widths.getLast()).regions();
        for (int w : widths.subList(0, folds()))
            r = r.multiply(BigInteger.valueOf(w / inputs + 1L).pow(inputs));
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

    private Coordinates fold(int folds, List<GivenLayer> layers) {
        Coordinates u = Coordinates.inputs(inputs);
        for (int width : widths.subList(0, folds)) {
            var units = new Units();
            Coordinates next = Coordinates.over(inputs, width);
            for (int j = 0; j < inputs; j++) fold(u, j, width / inputs, units, next);
            u.fill(units, width);
            layers.add(units.relu());
            u = next;
        }
        return u;
    }

    /** p units of one coordinate; pieces of length 1, 2, 2, ... over 2p + 1. */
    private static void fold(Coordinates u, int j, int p, Units units, Coordinates next) {
        double steep = 2 * p + 1;
        for (int i = 0; i < p; i++) {
            double at = Math.rint((2 * i + 1) / steep * GRID) / GRID;
            // Slopes are steep, then half of it down and up in turn.
            double turn = i == 0 ? -1.5 * steep : i % 2 == 0 ? -steep : steep;
            if (i == BACK) {
                turn = -steep;
                next.constants()[j] = steep * at;
            }
            next.coefficients()[j][units.size()] = turn;
            u.add(units, j, i == BACK ? -1 : 1, at);
        }
    }
}
