package saddleback.engine.net;

import org.jspecify.annotations.Nullable;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Matrix;

import java.util.ArrayList;
import java.util.List;

/**
 * Dual matrices along k directions at once. Where the values of an earlier sweep at the same
 * parameters are kept, only what depends on the directions is computed. One object serves one
 * thread.
 */
final class Duals implements Ops<Dual> {
    private final int directions;
    private final Slots tangents = new Slots();
    private Slots values = new Slots();
    private boolean valuesKept;
    private boolean fresh;
    private final List<Dual> duals = new ArrayList<>();
    private int next;

    Duals(int directions) {
        this.directions = directions;
    }

    int directions() {
        return directions;
    }

    /**
     * Begins a sweep.
     *
     * @param newValues where the values stand or go
     * @param kept whether {@code newValues} already holds this sweep's values
     */
    void begin(Slots newValues, boolean kept) {
        values = newValues;
        valuesKept = kept;
        values.rewind();
        tangents.rewind();
        next = 0;
    }

    /** Whether the next gradients are written over what stands there instead of being added. */
    void fresh(boolean overwrite) {
        fresh = overwrite;
    }

    private Dual take(int rows, int cols) {
        Matrix value = values.take(rows, cols);
        Matrix all = tangents.take(directions * rows, cols);
        if (next == duals.size()) duals.add(Dual.activation(directions));
        return duals.get(next++).bind(value, all);
    }

    @Override
    public Dual affine(Dual x, Dual w, @Nullable Dual bias) {
        Dual y = take(x.value.rows(), w.value.rows());
        if (!valuesKept) Values.affine(x.value, w.value, bias == null ? null : bias.value, y.value);
        Matrix[] rows = bias == null ? new Matrix[0] : bias.each;
        boolean biased = rows.length > 0;
        for (int d = 0; d < rows.length; d++) Values.fillRows(rows[d], y.each[d]);
        boolean moving = x.all != null;
        if (moving) Blas.timesTranspose(1, x.stacked(), w.value, biased ? 1 : 0, y.stacked());
        else if (!biased && w.each.length == 0) y.stacked().fill(0);
        for (int d = 0; d < w.each.length; d++)
            Blas.timesTranspose(1, x.value, w.each[d], moving || biased ? 1 : 0, y.each[d]);
        return y;
    }

    @Override
    public Dual pullAffine(Dual dy, Dual w) {
        Dual dx = take(dy.value.rows(), w.value.cols());
        if (!valuesKept) Blas.times(1, dy.value, w.value, 0, dx.value);
        Blas.times(1, dy.stacked(), w.value, 0, dx.stacked());
        for (int d = 0; d < w.each.length; d++) Blas.times(1, dy.value, w.each[d], 1, dx.each[d]);
        return dx;
    }

    @Override
    public void addWeightGradient(Dual dy, Dual x, Dual into) {
        for (int d = 0; d < directions; d++) {
            Blas.transposeTimes(1, dy.each[d], x.value, fresh ? 0 : 1, into.each[d]);
            if (x.all != null) Blas.transposeTimes(1, dy.value, x.each[d], 1, into.each[d]);
        }
    }

    @Override
    public void addBiasGradient(Dual dy, Dual into) {
        for (int d = 0; d < directions; d++) {
            if (fresh) into.each[d].fill(0);
            Values.addColumnSums(dy.each[d], into.each[d]);
        }
    }

    @Override
    public Dual map(Pointwise f, Dual x) {
        Dual y = take(x.value.rows(), x.value.cols());
        if (!valuesKept) f.value(x.value, y.value);
        if (x.all == null) y.stacked().fill(0);
        else
            for (int d = 0; d < directions; d++)
                f.slopeTimes(x.value, y.value, x.each[d], y.each[d]);
        return y;
    }

    @Override
    public Dual pullMap(Pointwise f, Dual x, Dual y, Dual dy) {
        Dual dx = take(x.value.rows(), x.value.cols());
        if (!valuesKept) f.slopeTimes(x.value, y.value, dy.value, dx.value);
        for (int d = 0; d < directions; d++) {
            f.slopeTimes(x.value, y.value, dy.each[d], dx.each[d]);
            f.addBend(x.value, y.value, x.each[d], dy.value, dx.each[d]);
        }
        return dx;
    }

    @Override
    public Dual largest(Dual x, int pieces) {
        Dual y = take(x.value.rows(), x.value.cols() / pieces);
        if (!valuesKept) Groups.largest(x.value, pieces, y.value);
        for (int d = 0; d < directions; d++) Groups.pick(x.value, x.each[d], pieces, y.each[d]);
        return y;
    }

    @Override
    public Dual pullLargest(Dual x, Dual dy, int pieces) {
        Dual dx = take(x.value.rows(), x.value.cols());
        if (!valuesKept) Groups.spread(x.value, dy.value, pieces, dx.value);
        for (int d = 0; d < directions; d++) Groups.spread(x.value, dy.each[d], pieces, dx.each[d]);
        return dx;
    }

    @Override
    public Dual residual(LossFunction loss, Dual z, TargetRows targets, double scale) {
        Matrix p = values.take(z.value.rows(), z.value.cols());
        Dual dz = take(z.value.rows(), z.value.cols());
        if (!valuesKept) {
            loss.predictions(z.value, p);
            loss.residual(p, targets, scale, dz.value);
        }
        loss.hessianTimes(p, z.stacked(), directions, scale, dz.stacked());
        return dz;
    }
}
