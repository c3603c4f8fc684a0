package saddleback.engine.construct;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Network;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.LiftedTarget;
import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Planted;
import saddleback.engine.pattern.Target;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One network with three heads whose losses paint the red, the green and the blue of a picture. The
 * heads share every hidden layer; each has a group of as many outputs as the problem has, the red's
 * first, and adds its own nodes' values to the first of them. A head's loss is the problem's loss of
 * its group alone, and the network's loss is the mean of the three.
 *
 * <p>Light is the loss on a straight scale: 0 at {@code low}, 1 at {@code high}. Figure 1 of arXiv
 * 1912.07559 has three heads too, but squashes their losses by a sigmoid, and there the picture is
 * found by training; here it is written down, and the losses are not squashed. Immutable.
 */
public final class ColourHeads implements Planted {
    private static final double PREDICTED = 0.5;

    private final List<ConstructedNetwork> heads;
    private final double low;
    private final double high;
    private final PatternPath path;
    private final Threefold base;

    private ColourHeads(List<ConstructedNetwork> heads, Base base, double low, double high) {
        this.heads = heads;
        this.base = new Threefold(base);
        this.low = low;
        this.high = high;
        path = together(heads);
    }

    /**
     * A network for three targets.
     *
     * @param light of red, green and blue, each in [0, 1], of as many axes
     * @param grid cells along each axis
     * @param low loss of no light, at least what the base can have
     * @param high loss of full light, above it
     * @param base what the network does besides
     * @param train on which the losses are to be the picture
     * @throws IllegalArgumentException "light: ...", and as {@link ConstructedNetwork#of(Target,
     *     int, Base, Dataset)}
     */
    public static ColourHeads of(
            List<Target> light, int grid, double low, double high, Base base, Dataset train) {
        if (light.size() != Threefold.HEADS)
            throw new IllegalArgumentException(
                    "light: red, green and blue, was %d targets".formatted(light.size()));
        var heads = new ArrayList<ConstructedNetwork>();
        for (Target t : light) {
            if (t.axes() != light.getFirst().axes())
                throw new IllegalArgumentException(
                        "light: %d axes each, was %d"
                                .formatted(light.getFirst().axes(), t.axes()));
            heads.add(ConstructedNetwork.of(new LiftedTarget(t, low, high), grid, base, train));
        }
        return new ColourHeads(List.copyOf(heads), base, low, high);
    }

    private static PatternPath together(List<ConstructedNetwork> heads) {
        var layers = new ArrayList<>(heads.getFirst().path().layers());
        layers.removeLast();
        List<SparseLayer> heights =
                heads.stream().map(h -> h.path().layers().getLast().layer()).toList();
        layers.add(
                new HatLayer(
                        "lights",
                        "Adds the hats times each head's own values to that head's first output.",
                        "o_0^{(c)} = o_0(x) + \\sum_n c_n^{(c)} \\varphi_n(h)",
                        Threefold.three(heights)));
        return new PatternPath(layers);
    }

    /**
     * The network with one head alone.
     *
     * @param colour 0 for red, 1 for green, 2 for blue
     */
    public ConstructedNetwork head(int colour) {
        return heads.get(colour);
    }

    /** Loss of no light. */
    public double low() {
        return low;
    }

    /** Loss of full light. */
    public double high() {
        return high;
    }

    @Override
    public int axes() {
        return heads.getFirst().axes();
    }

    /** The layers from the inputs on, counted as dense ones; those of the base are counted in. */
    public List<LayerBlock> blocks() {
        return Composition.blocks(path, base);
    }

    /** How many parameters it has, as dense layers. */
    public long parameters() {
        return blocks().stream().mapToLong(LayerBlock::parameters).sum();
    }

    /** How many of them are not 0 at the plane's origin. */
    public long nonzero() {
        return blocks().stream().mapToLong(LayerBlock::nonzero).sum();
    }

    /** Proved bounds of the error of the light of red, green and blue on the unit cube. */
    public double[] bounds() {
        double range = Math.nextDown(high - low);
        return heads.stream().mapToDouble(h -> Math.nextUp(h.bound() / range)).toArray();
    }

    /** The light that was asked for, on a lattice: red, green, blue. */
    public double[][] target(Lattice at) {
        double[][] light = new double[Threefold.HEADS][at.size()];
        for (int c = 0; c < light.length; c++)
            for (int p = 0; p < at.size(); p++)
                light[c][p] = light(heads.get(c).target().height(at.point(p)));
        return light;
    }

    /** The light that the heads' losses paint, not limited to [0, 1]: red, green, blue. */
    public double[][] painted(Dataset data, Lattice at, Progress progress) {
        return headMaps(data, at, progress).stream()
                .map(m -> Arrays.stream(m.loss()).map(this::light).toArray())
                .toArray(double[][]::new);
    }

    private double light(double loss) {
        return (loss - low) / (high - low);
    }

    /** Loss and accuracy of each head, in one pass through the hidden layers. */
    public List<Maps> headMaps(Dataset data, Lattice at, Progress progress) {
        Link link = base.on(data);
        int each = base.single().outputs();
        double[][] s =
                new SparseForward(path.behindCoordinates())
                        .at(
                                new int[] {0, each, 2 * each},
                                at,
                                Workers.shared(),
                                progress.part(0, PREDICTED));
        var maps = new ArrayList<Maps>();
        double share = (1 - PREDICTED) / s.length;
        for (int c = 0; c < s.length; c++)
            maps.add(
                    LinkMaps.of(
                            link,
                            s[c],
                            Workers.shared(),
                            progress.part(PREDICTED + c * share, PREDICTED + (c + 1) * share)));
        return maps;
    }

    /** The mean of the three heads' losses, and of their accuracies. */
    @Override
    public Maps maps(Dataset data, Lattice at, Progress progress) {
        List<Maps> each = headMaps(data, at, progress);
        double[] loss = new double[at.size()];
        double[] accuracy = new double[at.size()];
        for (int p = 0; p < loss.length; p++) {
            int point = p;
            loss[p] = each.stream().mapToDouble(m -> m.loss()[point]).sum() / each.size();
            accuracy[p] = each.stream().mapToDouble(m -> m.accuracy()[point]).sum() / each.size();
        }
        return new Maps(loss, accuracy);
    }

    /** The dense network, with three groups of outputs. */
    @Override
    public Network network() {
        return Composition.network(path, base);
    }

    @Override
    public double[] weights(double... z) {
        if (z.length != axes())
            throw new IllegalArgumentException(
                    "z: %d coordinates, was %d".formatted(axes(), z.length));
        return Composition.weights(path, base, z);
    }
}
