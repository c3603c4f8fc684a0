package saddleback.engine.construct;

import saddleback.engine.data.Dataset;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.GradientSweep;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.Pointwise;
import saddleback.engine.objective.Chunks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A network of the problem that keeps its weights and stands beside the pattern, in blocks of its
 * own (Theorem 2 of arXiv 1912.07559): in the first layer only the pattern's units have incoming
 * weights of 0, in deeper layers the task's units do not see the pattern's nor they the task's, and
 * the outputs are added. What an input is answered then depends on the input, so the pattern stands
 * in the training loss; on other examples another one stands.
 */
public final class TaskPath implements Base {
    private final Network network;
    private final double[] weights;
    private final Loss loss;
    private final List<SparseLayer> layers;

    private TaskPath(Network network, double[] weights, Loss loss, List<SparseLayer> layers) {
        this.network = network;
        this.weights = weights;
        this.loss = loss;
        this.layers = layers;
    }

    /**
     * A network at its weights.
     *
     * @param network dense layers with a ReLU between each and the next: an engine layer applies
     *     one function to all its units, and the pattern's need ReLU
     * @param weights flat; copied
     * @throws IllegalArgumentException "network: rule, was value"
     */
    public static TaskPath of(Network network, double[] weights, Loss loss) {
        if (weights.length != network.size())
            throw new IllegalArgumentException(
                    "weights: %d numbers, was %d".formatted(network.size(), weights.length));
        check(network);
        double[] own = weights.clone();
        var layers = new ArrayList<SparseLayer>();
        int at = 0;
        for (Layer layer : network.layers())
            if (layer instanceof Layer.Dense d) {
                layers.add(dense(d, own, at));
                at += d.out() * d.in() + (d.bias() ? d.out() : 0);
            }
        return new TaskPath(network, own, loss, List.copyOf(layers));
    }

    private static void check(Network network) {
        List<Layer> all = network.layers();
        for (int i = 0; i < all.size(); i++) {
            boolean dense = all.get(i) instanceof Layer.Dense;
            boolean fits = i % 2 == 0 ? dense : network.rectifier(i).orElse(-1) == 0;
            if (!fits || (i == all.size() - 1 && !dense))
                throw new IllegalArgumentException(
                        ("network: dense layers with a ReLU between each and the next, as the"
                                        + " pattern beside it needs, was %s as layer %d")
                                .formatted(name(all.get(i)), i + 1));
        }
    }

    private static String name(Layer layer) {
        return switch (layer) {
            case Layer.Dense _ -> "dense";
            case Layer.Activation(Pointwise.Rectifier r) -> r.slope() == 0 ? "relu" : "leaky-relu";
            case Layer.Activation a ->
                    a.f().getClass()
                            .getSimpleName()
                            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                            .toLowerCase(Locale.ROOT);
            case Layer.Largest _ -> "maxout";
        };
    }

    private static SparseLayer dense(Layer.Dense layer, double[] w, int at) {
        Rows rows = new Rows(layer.in());
        int bias = at + layer.out() * layer.in();
        for (int r = 0; r < layer.out(); r++) {
            for (int c = 0; c < layer.in(); c++) rows.weight(c, w[at + r * layer.in() + c]);
            rows.end(layer.bias() ? w[bias + r] : 0);
        }
        return rows.layer();
    }

    @Override
    public int inputs() {
        return network.inputs();
    }

    @Override
    public int outputs() {
        return network.outputs();
    }

    @Override
    public Loss loss() {
        return loss;
    }

    @Override
    public int depth() {
        return layers.size();
    }

    @Override
    public List<SparseLayer> layers(int depth) {
        return Carried.to(depth, layers);
    }

    @Override
    public Link on(Dataset data) {
        return OutputsLink.of(outputs(data), network.outputs(), data.targets(), loss);
    }

    /**
     * What the network itself answers.
     *
     * @return examples x outputs, row-major, a fresh array
     */
    @Override
    public double[] outputs(Dataset data) {
        if (data.features() != network.inputs())
            throw new IllegalArgumentException(
                    "data: %d features, was %d".formatted(network.inputs(), data.features()));
        int k = network.outputs();
        double[] all = new double[Math.multiplyExact(data.examples(), k)];
        GradientSweep sweep = new GradientSweep(network, loss.function());
        Chunks cut = Chunks.of(data.examples(), network.totalWidth());
        for (int c = 0; c < cut.count(); c++) {
            int from = cut.from(c);
            Matrix x = Matrix.view(data.x(), from * data.features(), cut.rows(c), data.features());
            Matrix z = sweep.outputs(weights, x);
            System.arraycopy(z.data(), z.offset(), all, from * k, z.size());
        }
        return all;
    }
}
