package saddleback.engine.slice;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Loss;
import saddleback.engine.net.LossFunction;
import saddleback.engine.net.Network;
import saddleback.engine.net.TargetRows;
import saddleback.engine.objective.Chunks;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.List;

/**
 * Loss and accuracy of a network on many points of a plane in weight space.
 *
 * <p>The first layer is affine in the plane's coordinates, so it costs three products for the whole
 * plane and one multiply-add a point; after a rectifier the second layer is followed along a row by
 * its changes ({@link ReluWalk}). Examples are walked outside and points inside, so that a block of
 * examples stays in cache. Results do not depend on the number of threads or on how points are
 * grouped into calls beyond their row. Not thread safe.
 */
public final class PlaneEvaluator {
    private static final int NUMBERS = 1 << 16;

    /** What one evaluator may keep of the first layer's products unless told otherwise. */
    public static final long MOST_KEPT_BYTES = 1L << 26;

    private static final int FEWEST_POINTS_OF_A_WALK = 6;

    private final Plane plane;
    private final SquaredNorm squaredNorm;
    private final Network network;
    private final Dataset data;
    private final Loss given;
    private final LossFunction loss;
    private final double decay;
    private final Workers workers;
    private final Chunks chunks;
    private final Layer.Dense first;
    private final int classes;
    private final int[] all;
    private final @Nullable PlaneEvaluator sameOrigin;
    private final @Nullable PlaneBlock[] kept;
    private final PointByPoint[] points;
    private final @Nullable ReluWalk[] walks;

    /**
     * An evaluator; the arrays of {@code plane} must not change while it is used.
     *
     * @throws IllegalArgumentException "name: rule, was value" where network, loss and data do not
     *     fit together or the network does not begin with a dense layer
     */
    public PlaneEvaluator(
            Plane plane, Network network, Dataset data, Loss loss, double decay, Workers workers) {
        this(plane, network, data, loss, decay, workers, MOST_KEPT_BYTES);
    }

    /**
     * The same with a bound of its own.
     *
     * @param mostKept bytes of the first layer's products that may be kept from call to call; where
     *     they are more, they are made anew in every call
     */
    public PlaneEvaluator(
            Plane plane,
            Network network,
            Dataset data,
            Loss loss,
            double decay,
            Workers workers,
            long mostKept) {
        this(plane, network, data, loss, decay, workers, mostKept, null);
    }

    private PlaneEvaluator(
            Plane plane,
            Network network,
            Dataset data,
            Loss loss,
            double decay,
            Workers workers,
            long mostKept,
            @Nullable PlaneEvaluator sameOrigin) {
        if (!(network.layers().getFirst() instanceof Layer.Dense dense))
            throw new IllegalArgumentException(
                    "network.layers[0]: dense or maxout, was another layer");
        loss.check(network.outputs(), data.targets());
        this.plane = plane;
        this.sameOrigin = sameOrigin;
        given = loss;
        squaredNorm = SquaredNorm.of(plane);
        this.network = network;
        this.data = data;
        this.loss = loss.function();
        this.decay = decay;
        this.workers = workers;
        first = dense;
        chunks = Chunks.of(data.examples(), network.totalWidth() - network.inputs(), NUMBERS);
        classes = data.targets() instanceof Targets.Classes c ? c.names().size() : 0;
        all = new int[data.examples()];
        Arrays.setAll(all, i -> i);
        boolean keep = PlaneBlock.bytes(data.examples(), dense.out(), !plane.isLine()) <= mostKept;
        kept = new PlaneBlock[keep ? chunks.count() : 0];
        points = new PointByPoint[workers.threads()];
        walks = new ReluWalk[workers.threads()];
        for (int i = 0; i < points.length; i++) {
            points[i] = new PointByPoint(plane, network, this.loss);
            walks[i] = ReluWalk.of(plane, network, this.loss);
        }
    }

    /**
     * One for the line through the same origin along another direction. Where this one keeps the
     * first layer's products, those of the origin are shared: half the cost of a new evaluator.
     *
     * @param direction must not change while it is used
     */
    public PlaneEvaluator along(double[] direction) {
        return new PlaneEvaluator(
                Plane.line(plane.origin(), direction),
                network,
                data,
                given,
                decay,
                workers,
                MOST_KEPT_BYTES,
                kept.length == 0 ? null : this);
    }

    /** Scores on each row, in the order given. */
    public RowScores[] evaluate(List<Row> rows) {
        int count = chunks.count();
        var sums = new BlockSums[rows.size()][count];
        int groups = groups(rows.size(), count);
        workers.each(
                count * groups,
                (task, worker) -> {
                    int c = task / groups;
                    int g = task % groups;
                    PlaneBlock block = block(c);
                    int to = rows.size() * (g + 1) / groups;
                    for (int r = rows.size() * g / groups; r < to; r++)
                        sums[r][c] = sums(block, rows.get(r), worker);
                });
        var scores = new RowScores[rows.size()];
        for (int r = 0; r < scores.length; r++) scores[r] = mean(rows.get(r), sums[r]);
        return scores;
    }

    /** Enough tasks to keep every thread busy to the end. */
    private int groups(int rows, int count) {
        int tasks = 16 * workers.threads();
        return kept.length == 0 ? 1 : Math.clamp(Math.ceilDiv(tasks, count), 1, rows);
    }

    private BlockSums sums(PlaneBlock block, Row row, int worker) {
        var sums = new BlockSums(row.a().length, classes);
        ReluWalk walk = walks[worker];
        boolean walks = walk != null && row.a().length >= FEWEST_POINTS_OF_A_WALK;
        RowEvaluator evaluator = walk != null && walks ? walk : points[worker];
        evaluator.evaluate(block, row, sums);
        return sums;
    }

    private PlaneBlock block(int c) {
        if (kept.length == 0) return make(c);
        synchronized (chunks) {
            PlaneBlock block = kept[c];
            if (block != null) return block;
        }
        PlaneBlock made = make(c);
        synchronized (chunks) {
            kept[c] = made;
        }
        return made;
    }

    private PlaneBlock make(int c) {
        var targets = new TargetRows();
        targets.fill(data.targets(), all, chunks.from(c), chunks.from(c + 1), network.outputs());
        Matrix x =
                Matrix.view(
                        data.x(),
                        chunks.from(c) * data.features(),
                        chunks.rows(c),
                        data.features());
        return sameOrigin == null
                ? PlaneBlock.of(plane, first, x, targets)
                : sameOrigin.block(c).along(plane.d1(), first, x);
    }

    private RowScores mean(Row row, BlockSums[] sums) {
        int n = row.a().length;
        double[] lossAt = new double[n];
        double[] accuracy = new double[n];
        double[] classLoss = new double[n * classes];
        int[] counts = classCounts();
        for (int i = 0; i < n; i++) {
            int right = 0;
            for (BlockSums s : sums) {
                lossAt[i] += s.loss[i];
                right += s.right[i];
                for (int k = 0; k < classes; k++)
                    classLoss[i * classes + k] += s.classLoss[i * classes + k];
            }
            lossAt[i] /= data.examples();
            if (decay != 0) lossAt[i] += decay / 2 * squaredNorm.at(row.a()[i], row.b());
            accuracy[i] = classes == 0 ? Double.NaN : (double) right / data.examples();
            for (int k = 0; k < classes; k++) classLoss[i * classes + k] /= counts[k];
        }
        return new RowScores(lossAt, accuracy, classLoss);
    }

    private int[] classCounts() {
        int[] counts = new int[classes];
        if (data.targets() instanceof Targets.Classes c) for (int k : c.labels()) counts[k]++;
        return counts;
    }
}
