package saddleback.engine.net;

import org.jspecify.annotations.Nullable;

import saddleback.engine.linalg.Matrix;

/**
 * A matrix with its derivatives along k directions of the parameters.
 *
 * <p>For activations the k tangents stand below one another in {@code all}, so that one product
 * serves them together; {@code each} are its parts. Parameters have tangents that stand in k
 * separate flat vectors. Data, and parameters that do not move, have none.
 */
final class Dual {
    Matrix value;
    @Nullable Matrix all;
    final Matrix[] each;

    private Dual(Matrix value, @Nullable Matrix all, Matrix[] each) {
        this.value = value;
        this.all = all;
        this.each = each;
    }

    /** A matrix that does not depend on the parameters. */
    static Dual constant(Matrix value) {
        return new Dual(value, null, new Matrix[0]);
    }

    /** A parameter with one tangent a direction; the matrices are kept and may be bound anew. */
    static Dual parameter(Matrix value, Matrix[] tangents) {
        return new Dual(value, null, tangents);
    }

    /** An activation, to be bound before use. */
    static Dual activation(int directions) {
        var each = new Matrix[directions];
        for (int d = 0; d < directions; d++) each[d] = Matrix.zeros(0, 0);
        return new Dual(Matrix.zeros(0, 0), Matrix.zeros(0, 0), each);
    }

    /** Points an activation at its value and at its stacked tangents; returns this. */
    Dual bind(Matrix newValue, Matrix newAll) {
        value = newValue;
        all = newAll;
        int part = newValue.size();
        for (int d = 0; d < each.length; d++)
            each[d].bind(
                    newAll.data(), newAll.offset() + d * part, newValue.rows(), newValue.cols());
        return this;
    }

    /** The stacked tangents of an activation. */
    Matrix stacked() {
        if (all == null) throw new IllegalStateException("not an activation");
        return all;
    }
}
