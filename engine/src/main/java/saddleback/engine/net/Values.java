package saddleback.engine.net;

import org.jspecify.annotations.Nullable;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.Vectors;

/** Plain matrices. One object serves one thread. */
public final class Values implements Ops<Matrix> {
    private final Slots slots;
    private boolean fresh;

    /** With matrices of its own. */
    public Values() {
        this(new Slots());
    }

    Values(Slots slots) {
        this.slots = slots;
    }

    /** Begins a new sweep; matrices of the last one are overwritten from here on. */
    public void rewind() {
        slots.rewind();
    }

    /** Whether the next gradients are written over what stands there instead of being added. */
    void fresh(boolean overwrite) {
        fresh = overwrite;
    }

    @Override
    public Matrix affine(Matrix x, Matrix w, @Nullable Matrix bias) {
        return affine(x, w, bias, slots.take(x.rows(), w.rows()));
    }

    static Matrix affine(Matrix x, Matrix w, @Nullable Matrix bias, Matrix y) {
        if (bias != null) fillRows(bias, y);
        Blas.timesTranspose(1, x, w, bias == null ? 0 : 1, y);
        return y;
    }

    /** Every row of {@code into} becomes {@code row}; copies double in length. */
    static void fillRows(Matrix row, Matrix into) {
        if (into.size() == 0) return;
        int at = into.offset();
        System.arraycopy(row.data(), row.offset(), into.data(), at, into.cols());
        for (int done = into.cols(); done < into.size(); done *= 2)
            System.arraycopy(
                    into.data(), at, into.data(), at + done, Math.min(done, into.size() - done));
    }

    @Override
    public Matrix pullAffine(Matrix dy, Matrix w) {
        Matrix dx = slots.take(dy.rows(), w.cols());
        Blas.times(1, dy, w, 0, dx);
        return dx;
    }

    @Override
    public void addWeightGradient(Matrix dy, Matrix x, Matrix into) {
        Blas.transposeTimes(1, dy, x, fresh ? 0 : 1, into);
    }

    @Override
    public void addBiasGradient(Matrix dy, Matrix into) {
        if (fresh) into.fill(0);
        addColumnSums(dy, into);
    }

    static void addColumnSums(Matrix a, Matrix into) {
        for (int i = 0; i < a.rows(); i++)
            Vectors.add(into.data(), into.offset(), 1, a.data(), a.row(i), a.cols());
    }

    @Override
    public Matrix map(Pointwise f, Matrix x) {
        Matrix y = slots.take(x.rows(), x.cols());
        f.value(x, y);
        return y;
    }

    @Override
    public Matrix pullMap(Pointwise f, Matrix x, Matrix y, Matrix dy) {
        Matrix dx = slots.take(x.rows(), x.cols());
        f.slopeTimes(x, y, dy, dx);
        return dx;
    }

    @Override
    public Matrix largest(Matrix x, int pieces) {
        Matrix y = slots.take(x.rows(), x.cols() / pieces);
        Groups.largest(x, pieces, y);
        return y;
    }

    @Override
    public Matrix pullLargest(Matrix x, Matrix dy, int pieces) {
        Matrix dx = slots.take(x.rows(), x.cols());
        Groups.spread(x, dy, pieces, dx);
        return dx;
    }

    @Override
    public Matrix residual(LossFunction loss, Matrix z, TargetRows targets, double scale) {
        Matrix p = slots.take(z.rows(), z.cols());
        Matrix dz = slots.take(z.rows(), z.cols());
        loss.predictions(z, p);
        loss.residual(p, targets, scale, dz);
        return dz;
    }
}
