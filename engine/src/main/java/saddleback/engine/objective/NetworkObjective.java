package saddleback.engine.objective;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.GradientSweep;
import saddleback.engine.net.Loss;
import saddleback.engine.net.LossFunction;
import saddleback.engine.net.Network;
import saddleback.engine.net.TargetRows;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

import java.util.Arrays;

/**
 * The mean loss of a network over a data set plus decay/2 times the squared norm of all parameters.
 * Work is shared out over the workers; results do not depend on their number. Not thread safe.
 */
public final class NetworkObjective implements Objective, Minibatches {
    private static final int PIECE = 1 << 14;

    private final Network network;
    private final Dataset data;
    private final LossFunction loss;
    private final double decay;
    private final Workers workers;
    private final Chunks chunks;
    private final int[] all;
    private final TargetRows[] targets;
    private final Scratch[] scratch;
    private final double[][] lanes = new double[Chunks.MOST_LANES][0];
    private final double[] laneLoss = new double[Chunks.MOST_LANES];

    /** What one thread needs. */
    private static final class Scratch {
        final GradientSweep sweep;
        final Matrix view = Matrix.zeros(0, 0);
        final Matrix gathered = Matrix.zeros(0, 0);
        final TargetRows targets = new TargetRows();

        Scratch(Network network, LossFunction loss) {
            sweep = new GradientSweep(network, loss);
        }
    }

    /**
     * The objective of {@code network} on {@code data}.
     *
     * @throws IllegalArgumentException "name: rule, was value" where network, loss and data do not
     *     fit together
     */
    public NetworkObjective(
            Network network, Dataset data, Loss loss, double decay, Workers workers) {
        if (network.inputs() != data.features())
            throw new IllegalArgumentException(
                    "network: as many inputs as features, %d, was %d"
                            .formatted(data.features(), network.inputs()));
        loss.check(network.outputs(), data.targets());
        this.network = network;
        this.data = data;
        this.loss = loss.function();
        this.decay = decay;
        this.workers = workers;
        chunks = Chunks.of(data.examples(), network.totalWidth());
        all = new int[data.examples()];
        Arrays.setAll(all, i -> i);
        targets = new TargetRows[chunks.count()];
        for (int c = 0; c < targets.length; c++) {
            targets[c] = new TargetRows();
            targets[c].fill(
                    data.targets(), all, chunks.from(c), chunks.from(c + 1), network.outputs());
        }
        scratch = new Scratch[workers.threads()];
        for (int i = 0; i < scratch.length; i++) scratch[i] = new Scratch(network, this.loss);
    }

    /** The network. */
    public Network network() {
        return network;
    }

    /** The examples. */
    public Dataset data() {
        return data;
    }

    /** The factor of half the squared norm of the parameters. */
    public double decay() {
        return decay;
    }

    /** The loss of single examples. */
    public LossFunction lossFunction() {
        return loss;
    }

    /** Who shares the work. */
    public Workers workers() {
        return workers;
    }

    Chunks chunks() {
        return chunks;
    }

    TargetRows targets(int chunk) {
        return targets[chunk];
    }

    /** The number of blocks that the examples are cut into. */
    public int blocks() {
        return chunks.count();
    }

    /** The examples of a block, a view of the data. */
    public Matrix block(int b) {
        return rows(b, Matrix.zeros(0, 0));
    }

    /** The targets of a block, live. */
    public TargetRows blockTargets(int b) {
        return targets[b];
    }

    /** Points {@code view} at the examples of a chunk. */
    Matrix rows(int chunk, Matrix view) {
        return view.bind(
                data.x(),
                chunks.from(chunk) * data.features(),
                chunks.rows(chunk),
                data.features());
    }

    @Override
    public int size() {
        return network.size();
    }

    @Override
    public int examples() {
        return data.examples();
    }

    @Override
    public double value(double[] w) {
        return evaluate(w).loss() + penalty(w);
    }

    /** Loss without decay, accuracy and per-class losses. */
    public Evaluation evaluate(double[] w) {
        int classes = data.targets() instanceof Targets.Classes c ? c.names().size() : 0;
        var scores = new Score[chunks.count()];
        workers.each(
                chunks.count(),
                (c, worker) -> {
                    Scratch own = scratch[worker];
                    Matrix z = own.sweep.outputs(w, rows(c, own.view));
                    scores[c] = new Score(classes);
                    scores[c].add(z, own.sweep.losses(z, targets[c]), targets[c]);
                });
        var total = new Score(classes);
        for (Score s : scores) total.add(s);
        return total.mean();
    }

    private double penalty(double[] w) {
        if (decay == 0) return 0;
        double sum = 0;
        for (double v : w) sum += v * v;
        return decay / 2 * sum;
    }

    @Override
    public double gradient(double[] w, double[] g) {
        double scale = 1.0 / data.examples();
        int laneCount = chunks.lanes();
        workers.each(
                laneCount,
                (lane, worker) -> {
                    Scratch own = scratch[worker];
                    double[] into = lane(lane, g);
                    double sum = 0;
                    for (int c = lane; c < chunks.count(); c += laneCount)
                        sum +=
                                own.sweep.gradient(
                                        w, rows(c, own.view), targets[c], scale, into, c != lane);
                    laneLoss[lane] = sum;
                });
        return finish(w, g, laneCount, scale);
    }

    @Override
    public double gradient(double[] w, int[] order, int from, int to, double[] g) {
        Chunks cut = Chunks.of(to - from, network.totalWidth());
        double scale = 1.0 / (to - from);
        workers.each(
                cut.lanes(),
                (lane, worker) -> {
                    Scratch own = scratch[worker];
                    double[] into = lane(lane, g);
                    double sum = 0;
                    for (int c = lane; c < cut.count(); c += cut.lanes()) {
                        Matrix x = gather(order, from + cut.from(c), from + cut.from(c + 1), own);
                        sum += own.sweep.gradient(w, x, own.targets, scale, into, c != lane);
                    }
                    laneLoss[lane] = sum;
                });
        return finish(w, g, cut.lanes(), scale);
    }

    private Matrix gather(int[] order, int from, int to, Scratch own) {
        int features = data.features();
        Matrix x = own.gathered.shape(to - from, features);
        for (int i = from; i < to; i++)
            System.arraycopy(data.x(), order[i] * features, x.data(), x.row(i - from), features);
        own.targets.fill(data.targets(), order, from, to, network.outputs());
        return x;
    }

    /** Lane 0 sums into the caller's array, the others into arrays of their own. */
    private double[] lane(int lane, double[] g) {
        if (lane == 0) return g;
        if (lanes[lane].length != g.length) lanes[lane] = new double[g.length];
        return lanes[lane];
    }

    /** Adds the lanes in order and the decay; returns the value. */
    private double finish(double[] w, double[] g, int laneCount, double scale) {
        if (laneCount > 1 || decay != 0)
            workers.each(
                    Math.ceilDiv(g.length, PIECE),
                    (piece, _) -> {
                        int from = piece * PIECE;
                        int n = Math.min(PIECE, g.length - from);
                        for (int lane = 1; lane < laneCount; lane++)
                            addRange(g, 1, lanes[lane], from, n);
                        if (decay != 0) addRange(g, decay, w, from, n);
                    });
        double sum = 0;
        for (int lane = 0; lane < laneCount; lane++) sum += laneLoss[lane];
        return sum * scale + penalty(w);
    }

    private static void addRange(double[] y, double s, double[] x, int from, int n) {
        Vectors.add(y, from, s, x, from, n);
    }

    @Override
    public void hessianTimes(double[] w, double[] v, double[] hv) {
        new Linearization(this, w, 0).hessian(1, v, hv);
    }

    @Override
    public LinearOperator hessianAt(double[] w) {
        return new LinearizedHessian(new Linearization(this, w));
    }

    @Override
    public double[] hessian(double[] w) {
        return DenseHessian.of(this, w, workers, Progress.NONE);
    }

    @Override
    public Objective whole() {
        return this;
    }
}
