package saddleback.engine.construct;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Planted;
import saddleback.engine.pattern.Target;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

import java.util.List;

/**
 * A network in whose loss a target stands (arXiv 1912.07559, Theorems 1 and 2). It is written down,
 * not trained: a first layer that ignores x and whose biases are the point of the plane, the hat
 * functions of a triangulation, and at each node the value of s that has the target's loss. At the
 * nodes the loss is the target to rounding; between them {@link #bound} holds. Immutable; the
 * target must be too.
 */
public final class ConstructedNetwork implements Planted {
    private static final double PREDICTED = 0.5;
    private static final int BYTES_A_NODE = 400;

    private final Target target;
    private final int grid;
    private final Base base;
    private final Link link;
    private final double[] nodes;
    private final PatternPath path;
    private final Workers workers;
    private volatile @Nullable ErrorBounds proved;

    private ConstructedNetwork(
            Target target, int grid, Base base, Link link, double[] nodes, Workers workers) {
        this.target = target;
        this.grid = grid;
        this.base = base;
        this.link = link;
        this.nodes = nodes;
        this.workers = workers;
        path = PatternPath.of(target.axes(), grid, nodes, base);
    }

    /**
     * Nothing besides the pattern (Theorem 1).
     *
     * @param target its heights are losses
     * @param grid cells along each axis, 1 or more
     * @param train of which the labels' shares or the mean target are taken
     */
    public static ConstructedNetwork of(Target target, int grid, Dataset train, Loss loss) {
        return of(target, grid, ConstantBase.of(train, loss), train);
    }

    /**
     * With something besides.
     *
     * @param target its heights are losses
     * @param grid cells along each axis, 1 or more
     * @param base what the network does besides
     * @param train on which the loss is to be the target
     * @throws IllegalArgumentException "target: ..." if a node's loss cannot be reached; "grid:
     *     ..." if the network does not fit in memory
     */
    public static ConstructedNetwork of(Target target, int grid, Base base, Dataset train) {
        if (grid < 1) throw new IllegalArgumentException("grid: 1 or more, was " + grid);
        if (!target.losses())
            throw new IllegalArgumentException("target: heights that are losses, was others");
        requireMemory("grid", target.axes(), grid);
        Link link = base.on(train);
        double[] nodes = NodeValues.of(target, grid, link, Workers.shared());
        return new ConstructedNetwork(target, grid, base, link, nodes, Workers.shared());
    }

    /**
     * Refuses a network that does not fit in memory.
     *
     * @param name of the setting to blame
     * @throws IllegalArgumentException "name: rule, was value"
     */
    public static void requireMemory(String name, int axes, int grid) {
        Heap.require(
                Hats.nodes(axes, grid) * BYTES_A_NODE,
                name,
                "a network",
                "fewer cells along each axis need less");
    }

    /** What stands in its loss. */
    public Target target() {
        return target;
    }

    /** Cells along each axis. */
    public int grid() {
        return grid;
    }

    /** What it does besides. */
    public Base base() {
        return base;
    }

    /** How the loss on the training examples depends on s. */
    public Link link() {
        return link;
    }

    /** s at the nodes, the first axis the fastest, each axis rising; a copy. */
    public double[] nodes() {
        return nodes.clone();
    }

    @Override
    public int axes() {
        return target.axes();
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

    /**
     * A proved bound of the distance of the training loss from the target on the unit cube, up to
     * the rounding of evaluating both: the greatest of {@link #bounds}.
     */
    public double bound() {
        return proved().everywhere();
    }

    /**
     * The same cell by cell: the steepest slope of the loss in the cell times axes / 8 G^-2 times
     * the greatest curvature of s there, or how far apart the target's heights lie in the cell
     * where that is less, s has a kink, or the target touches the least loss. Infinite where the
     * target tells nothing of itself. The first call takes some ten thousand evaluations of bounds
     * of the target.
     *
     * @return row-major as arrays of lattices, the topmost row first; a fresh array
     */
    public double[] bounds() {
        return proved().local().clone();
    }

    /**
     * The bound in one formula: the steepest slope of the loss, 1 less the first share for
     * cross-entropy, times axes / 8 G^-2 times the greatest curvature of s on the unit cube, which
     * is bounded from above to a thousandth. Not below {@link #bound} but for that thousandth.
     * Infinite where the target has kinks or touches the least loss. Some ten thousand evaluations
     * of bounds of the target.
     */
    public double uniformBound() {
        return proved().ofCurvature();
    }

    private ErrorBounds proved() {
        ErrorBounds known = proved;
        if (known == null) {
            known = ErrorBounds.of(target, grid, link, workers);
            proved = known;
        }
        return known;
    }

    /**
     * What the pattern's units give at a point, layer by layer.
     *
     * @param z as many coordinates as axes
     */
    public List<Section> sections(double... z) {
        if (z.length != axes())
            throw new IllegalArgumentException(
                    "z: %d coordinates, was %d".formatted(axes(), z.length));
        return Section.of(path, z);
    }

    /** The layers of the pattern. */
    PatternPath path() {
        return path;
    }

    /** s on a lattice, by all units of the sparse layers. */
    public double[] added(Lattice at, Progress progress) {
        if (at.axes() != axes())
            throw new IllegalArgumentException("at: %d axes, was %d".formatted(axes(), at.axes()));
        SparseForward forward = new SparseForward(path.behindCoordinates());
        Heap.require(
                forward.bytes(workers.threads()) + 3L * Double.BYTES * at.size(),
                "grid",
                "a network",
                "fewer cells along each axis need less");
        return forward.at(at, workers, progress);
    }

    /** One pass for all examples: what the network adds to the base's outputs ignores x. */
    @Override
    public Maps maps(Dataset data, Lattice at, Progress progress) {
        Link here = base.on(data);
        double[] s = added(at, progress.part(0, PREDICTED));
        return LinkMaps.of(here, s, workers, progress.part(PREDICTED, 1));
    }

    /**
     * The dense network.
     *
     * @throws IllegalArgumentException "grid: ..." if it is too large for dense layers
     */
    @Override
    public Network network() {
        return Composition.network(path, base);
    }

    /**
     * The dense network's parameters at a point; those of the first layer's biases are moved.
     *
     * @throws IllegalArgumentException "grid: ..." if they do not fit in memory
     */
    @Override
    public double[] weights(double... z) {
        if (z.length != axes())
            throw new IllegalArgumentException(
                    "z: %d coordinates, was %d".formatted(axes(), z.length));
        return Composition.weights(path, base, z);
    }
}
