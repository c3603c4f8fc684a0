package saddleback.engine.format;

import java.util.function.IntUnaryOperator;

/** Where the i-th number of an array in Fortran order stands in C order; asked for 0, 1, 2, ... */
final class FortranOrder implements IntUnaryOperator {
    private final int[] shape;
    private final int[] strides;
    private final int[] index;
    private int place;

    FortranOrder(int[] shape) {
        this.shape = shape;
        strides = new int[shape.length];
        index = new int[shape.length];
        int stride = 1;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            strides[axis] = stride;
            stride *= shape[axis];
        }
    }

    @Override
    public int applyAsInt(int i) {
        int here = place;
        for (int axis = 0; axis < shape.length; axis++) {
            place += strides[axis];
            if (++index[axis] < shape[axis]) break;
            place -= shape[axis] * strides[axis];
            index[axis] = 0;
        }
        return here;
    }
}
