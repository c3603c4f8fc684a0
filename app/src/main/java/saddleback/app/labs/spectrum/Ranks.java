package saddleback.app.labs.spectrum;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.spectrum.Eigenvalues;
import saddleback.engine.linalg.EigenPairs;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Tick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where eigenvalues stand along an axis of ranks, the largest first. Where only both ends are known
 * the ranks between take the room of {@link #GAP}.
 *
 * @param size how many eigenvalues there are
 * @param values the known ones, descending
 * @param bounds for each a bound on its error; 0 where all are known
 * @param leading how many stand before the gap; all where there is none
 */
public record Ranks(int size, double[] values, double[] bounds, int leading) {
    /** Ranks that stand for those left out. */
    private static final int GAP = 3;

    private static final int MOST_TICKS = 4;

    /** Of what is known. */
    public static Ranks of(Eigenvalues known, int size) {
        double[] all = known.all();
        if (all != null) return new Ranks(size, all, new double[all.length], all.length);
        EigenPairs top = known.largest();
        EigenPairs bottom = known.smallest();
        int first = Math.min(top.values().length, size);
        int last = Math.min(bottom.values().length, size - first);
        double[] values = Arrays.copyOf(top.values(), first + last);
        double[] bounds = Arrays.copyOf(top.bounds(), first + last);
        for (int i = 0; i < last; i++) {
            values[first + i] = bottom.values()[last - 1 - i];
            bounds[first + i] = bottom.bounds()[last - 1 - i];
        }
        return new Ranks(size, values, bounds, first + last == size ? size : first);
    }

    /** How many are known. */
    public int count() {
        return values.length;
    }

    /** Whether some between are not known. */
    public boolean gap() {
        return values.length < size;
    }

    /** The rank of a known one, from 1. */
    public int rank(int index) {
        return index < leading ? index + 1 : size - (values.length - 1 - index);
    }

    /** Where a known one stands. */
    public double place(int index) {
        return index < leading ? index + 1 : index + 1 + (gap() ? GAP : 0);
    }

    /** Where all known ones stand; a fresh array. */
    public double[] places() {
        double[] x = new double[values.length];
        for (int i = 0; i < x.length; i++) x[i] = place(i);
        return x;
    }

    /** The middle of the gap. */
    double middle() {
        return leading + 0.5 + GAP / 2.0;
    }

    /** The known one that stands nearest to a place; -1 where none is known. */
    public int nearest(double place) {
        int best = -1;
        for (int i = 0; i < values.length; i++)
            if (best < 0 || Math.abs(place(i) - place) < Math.abs(place(best) - place)) best = i;
        return best;
    }

    /** The axis, with the true ranks beside it. */
    public Axis axis() {
        int last = values.length + (gap() ? GAP : 0);
        double by = Math.max(0.5, 0.02 * last);
        var range = new Range(1 - by, Math.max(last, 1) + by);
        Axis plain = Axis.linear("rank", range);
        if (!gap()) return plain;
        var ticks = new ArrayList<Tick>();
        ticks(0, leading, true, ticks);
        ticks(leading, values.length, false, ticks);
        return new Axis(plain.label(), range, plain.scale(), ticks);
    }

    /** Some ranks of one end, with the outermost one always among them. */
    private void ticks(int from, int to, boolean forwards, List<Tick> into) {
        int every = Math.max(1, Math.ceilDiv(to - from, forwards ? MOST_TICKS : 1));
        for (int i = 0; i < to - from; i += every) {
            int index = forwards ? from + i : to - 1 - i;
            into.add(new Tick(place(index), Numbers.of(rank(index))));
        }
    }
}
