package saddleback.engine.net;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One step of a network. It holds no numbers of its own, so one layer serves any number of threads.
 * Written over {@link Ops}, so that the same two methods give gradients and Hessian-vector
 * products.
 */
public sealed interface Layer {

    /**
     * Rows and columns of each parameter matrix, in order; empty for a layer without parameters.
     */
    default List<int[]> shapes() {
        return List.of();
    }

    /** The number of columns of the output for an input of {@code inputs} columns. */
    int outputs(int inputs);

    /**
     * The output for input x.
     *
     * @param w the network's parameter matrices, this layer's from {@code at} on
     */
    <M> M forward(Ops<M> ops, List<M> w, int at, M x);

    /**
     * Adds the derivative of the loss with respect to the parameters, and pulls it back to the
     * input.
     *
     * @param x the layer's input and {@code y} its output, as kept by the forward sweep
     * @param dy derivative of the loss with respect to y
     * @param dw receives the derivatives, this layer's from {@code at} on
     * @param wanted whether the derivative with respect to x is needed
     * @return derivative with respect to x, or null where it is not wanted
     */
    <M> @Nullable M backward(
            Ops<M> ops, List<M> w, int at, M x, M y, M dy, List<M> dw, boolean wanted);

    /** The derivative with respect to the input x, from that with respect to the output y. */
    <M> M pull(Ops<M> ops, List<M> w, int at, M x, M y, M dy);

    /** y = x Wᵀ + b, W outputs x inputs as PyTorch stores it. */
    record Dense(int in, int out, boolean bias) implements Layer {
        @Override
        public List<int[]> shapes() {
            int[] w = {out, in};
            return bias ? List.of(w, new int[] {1, out}) : List.of(w);
        }

        @Override
        public int outputs(int inputs) {
            return out;
        }

        @Override
        public <M> M forward(Ops<M> ops, List<M> w, int at, M x) {
            return ops.affine(x, w.get(at), bias ? w.get(at + 1) : null);
        }

        @Override
        public <M> @Nullable M backward(
                Ops<M> ops, List<M> w, int at, M x, M y, M dy, List<M> dw, boolean wanted) {
            ops.addWeightGradient(dy, x, dw.get(at));
            if (bias) ops.addBiasGradient(dy, dw.get(at + 1));
            return wanted ? pull(ops, w, at, x, y, dy) : null;
        }

        @Override
        public <M> M pull(Ops<M> ops, List<M> w, int at, M x, M y, M dy) {
            return ops.pullAffine(dy, w.get(at));
        }
    }

    /** y = f(x), element by element. */
    record Activation(Pointwise f) implements Layer {
        @Override
        public int outputs(int inputs) {
            return inputs;
        }

        @Override
        public <M> M forward(Ops<M> ops, List<M> w, int at, M x) {
            return ops.map(f, x);
        }

        @Override
        public <M> @Nullable M backward(
                Ops<M> ops, List<M> w, int at, M x, M y, M dy, List<M> dw, boolean wanted) {
            return wanted ? pull(ops, w, at, x, y, dy) : null;
        }

        @Override
        public <M> M pull(Ops<M> ops, List<M> w, int at, M x, M y, M dy) {
            return ops.pullMap(f, x, y, dy);
        }
    }

    /** The largest of each group of neighbouring inputs; maxout after a dense layer. */
    record Largest(int pieces) implements Layer {
        @Override
        public int outputs(int inputs) {
            return inputs / pieces;
        }

        @Override
        public <M> M forward(Ops<M> ops, List<M> w, int at, M x) {
            return ops.largest(x, pieces);
        }

        @Override
        public <M> @Nullable M backward(
                Ops<M> ops, List<M> w, int at, M x, M y, M dy, List<M> dw, boolean wanted) {
            return wanted ? pull(ops, w, at, x, y, dy) : null;
        }

        @Override
        public <M> M pull(Ops<M> ops, List<M> w, int at, M x, M y, M dy) {
            return ops.pullLargest(x, dy, pieces);
        }
    }
}
