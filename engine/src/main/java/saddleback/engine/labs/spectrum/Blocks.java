package saddleback.engine.labs.spectrum;

import org.jspecify.annotations.Nullable;

import saddleback.engine.curvature.Curvature;
import saddleback.engine.curvature.LayerTraces;
import saddleback.engine.linalg.DenseMatrix;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.net.Block;
import saddleback.engine.net.Network;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

import java.util.function.Consumer;
import java.util.function.Function;

/** The diagonal blocks of the layers, one after the other. */
final class Blocks {
    private final Subject subject;
    private final Solver solver;
    private final boolean exact;
    private final Workers workers;
    private double @Nullable [] whole;

    /**
     * Blocks of a matrix.
     *
     * @param exact whether all eigenvalues of each are found
     */
    Blocks(Subject subject, Solver solver, boolean exact, Workers workers) {
        this.subject = subject;
        this.solver = solver;
        this.exact = exact;
        this.workers = workers;
    }

    /** Hands over each block as soon as it is there. */
    void each(Progress progress, Consumer<LayerBlock> found) {
        Network network = subject.objective().network();
        double[] traces = Traces.onePass(subject).map(LayerTraces::traces).orElse(null);
        int at = 0;
        int number = 0;
        int layers = network.layers().size();
        for (int i = 0; i < layers; i++) {
            int matrices = network.layers().get(i).shapes().size();
            if (matrices == 0) continue;
            Block weight = network.blocks().get(at);
            Block last = network.blocks().get(at + matrices - 1);
            int size = last.offset() + last.size() - weight.offset();
            Known known =
                    known(
                            "block-" + number++,
                            weight.offset(),
                            size,
                            progress.part((double) i / layers, (i + 1.0) / layers));
            double trace =
                    known.exact() ? known.diagonal() : traces == null ? Double.NaN : traces[i];
            found.accept(
                    new LayerBlock(
                            i, name(weight), weight.offset(), size, known.eigenvalues(), trace));
            at += matrices;
        }
    }

    /** Such as "dense 0 (64 x 32)": the layer's number among the written ones, inputs x units. */
    private static String name(Block weight) {
        String number = weight.name().substring(0, weight.name().indexOf('.'));
        return "dense %s (%d x %d)".formatted(number, weight.cols(), weight.rows());
    }

    private Known known(String name, int from, int size, Progress progress) {
        LinearOperator block = Curvature.block(subject.operator(), from, size);
        if (!exact && solver.some(size)) return solver.ends(name + "-ends", block, progress);
        Function<Progress, double[]> matrix =
                exact ? p -> cut(from, size, p) : p -> DenseMatrix.of(block, p);
        return solver.all(name + "-all", size, matrix, true, progress);
    }

    /** The block of the whole matrix, which is written out once. */
    private double[] cut(int from, int size, Progress progress) {
        double[] all = whole;
        if (all == null) whole = all = subject.written(workers, progress);
        double[] block = new double[size * size];
        for (int i = 0; i < size; i++)
            System.arraycopy(all, (from + i) * subject.size() + from, block, i * size, size);
        return block;
    }
}
