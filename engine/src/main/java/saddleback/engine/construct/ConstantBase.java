package saddleback.engine.construct;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Loss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Nothing besides: the outputs ignore x (Theorem 1). The pattern stays the same on other data with
 * the same shares of labels.
 */
public final class ConstantBase implements Base {
    private final int inputs;
    private final double[] constant;
    private final Loss loss;

    private ConstantBase(int inputs, double[] constant, Loss loss) {
        this.inputs = inputs;
        this.constant = constant;
        this.loss = loss;
    }

    /**
     * With the best constant prediction, an output a class or a real target.
     *
     * @throws IllegalArgumentException as {@link MarginalLink#of(Dataset, Loss)}
     */
    public static ConstantBase of(Dataset train, Loss loss) {
        return of(train, loss, Moments.of(train.targets()).mean().length);
    }

    /**
     * The same with as many outputs as another network: two classes may have one.
     *
     * @throws IllegalArgumentException as {@link MarginalLink#of(Dataset, Loss)}
     */
    public static ConstantBase of(Dataset train, Loss loss, int outputs) {
        loss.check(outputs, train.targets());
        Moments moments = Moments.of(train.targets(), outputs);
        return new ConstantBase(train.features(), MarginalLink.best(moments, loss), loss);
    }

    @Override
    public int inputs() {
        return inputs;
    }

    @Override
    public int outputs() {
        return constant.length;
    }

    @Override
    public Loss loss() {
        return loss;
    }

    @Override
    public int depth() {
        return 1;
    }

    /** Layers without units, and biases at the end. */
    @Override
    public List<SparseLayer> layers(int depth) {
        var layers = new ArrayList<SparseLayer>();
        for (int l = 0; l < depth; l++) {
            Rows rows = new Rows(l == 0 ? inputs : 0);
            if (l == depth - 1) for (double o : constant) rows.end(o);
            layers.add(rows.layer());
        }
        return List.copyOf(layers);
    }

    @Override
    public double[] outputs(Dataset data) {
        int k = constant.length;
        double[] all = new double[Math.multiplyExact(data.examples(), k)];
        for (int i = 0; i < all.length; i++) all[i] = constant[i % k];
        return all;
    }

    @Override
    public Link on(Dataset data) {
        return MarginalLink.of(constant, data, loss);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConstantBase b
                && inputs == b.inputs
                && loss == b.loss
                && Arrays.equals(constant, b.constant);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(constant) + loss.hashCode();
    }
}
