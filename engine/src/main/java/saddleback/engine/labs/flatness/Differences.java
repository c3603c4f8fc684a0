package saddleback.engine.labs.flatness;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Split;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.objective.Chunks;
import saddleback.engine.regions.cut.Boxes;
import saddleback.engine.reparam.Place;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * How far the functions of two places are apart: on the examples, on inputs drawn uniformly from
 * the box of the training features with a tenth of each side added at both its ends, and where
 * asked on every linear region of a plane.
 */
record Differences(Place before, Place after, Split data) {
    private static final double MARGIN = 0.1;

    /**
     * Compares, without a proof.
     *
     * @param randomInputs how many are drawn
     * @param seed of the random inputs
     * @param run progress over [0, 1], cancellation, threads
     */
    FunctionDifference of(int randomInputs, Seed seed, Run<?> run) {
        run.step(0, "comparing functions");
        Apart train = examples(data.train(), run);
        Apart test = examples(data.test(), run);
        Apart random = random(randomInputs, seed, run);
        run.step(1, "comparing functions");
        double scale = Math.max(train.scale(), Math.max(test.scale(), random.scale()));
        return new FunctionDifference(
                train.difference(), test.difference(), random.difference(), scale, null);
    }

    /**
     * The same with the comparison on a plane of inputs, where the network is piecewise linear.
     *
     * @param known what the examples gave
     * @param run progress over [0, 1], cancellation, threads
     */
    FunctionDifference prove(FunctionDifference known, ProofSettings proof, Run<?> run) {
        if (!Proving.suits(before.network())) return known;
        return new FunctionDifference(
                known.train(),
                known.test(),
                known.random(),
                known.scale(),
                new Proving(before, after, data.train()).of(proof, run));
    }

    /** Largest |f - f'| and |f|. */
    private record Apart(double difference, double scale) {
        Apart with(Apart other) {
            return new Apart(Math.max(difference, other.difference), Math.max(scale, other.scale));
        }
    }

    /** Gives the inputs of one block, live until the next call by the same thread. */
    @FunctionalInterface
    private interface Inputs {
        Matrix block(int block);
    }

    private Apart examples(Dataset examples, Run<?> run) {
        int features = examples.features();
        Chunks chunks = Chunks.of(examples.examples(), before.network().totalWidth());
        return over(
                chunks,
                b -> Matrix.view(examples.x(), chunks.from(b) * features, chunks.rows(b), features),
                run);
    }

    private Apart random(int count, Seed seed, Run<?> run) {
        double[] x = data.train().x();
        if (x.length == 0 || count == 0) return new Apart(0, 0);
        double[][] ends = Boxes.ends(x, data.train().features());
        Chunks chunks = Chunks.of(count, before.network().totalWidth());
        return over(chunks, b -> drawn(chunks.rows(b), ends[0], ends[1], seed.of(b)), run);
    }

    private static Matrix drawn(int rows, double[] low, double[] high, Seed seed) {
        RandomGenerator random = seed.random();
        Matrix x = Matrix.zeros(rows, low.length);
        for (int i = 0; i < x.size(); i++) {
            int f = i % low.length;
            double side = high[f] - low[f];
            double from = low[f] - MARGIN * side;
            x.data()[i] = from + (1 + 2 * MARGIN) * side * random.nextDouble();
        }
        return x;
    }

    private Apart over(Chunks chunks, Inputs inputs, Run<?> run) {
        int threads = run.workers().threads();
        var first = new Answers[threads];
        var second = new Answers[threads];
        var parts = new Apart[chunks.count()];
        double[] f = before.weights();
        double[] g = after.weights();
        run.workers()
                .each(
                        parts.length,
                        (b, worker) -> {
                            if (first[worker] == null) {
                                first[worker] = new Answers(before.network(), before.inputScale());
                                second[worker] = new Answers(after.network(), after.inputScale());
                            }
                            Matrix x = inputs.block(b);
                            parts[b] = apart(first[worker].of(f, x), second[worker].of(g, x));
                        });
        return Arrays.stream(parts).reduce(new Apart(0, 0), Apart::with);
    }

    /** NaN in either function stays NaN. */
    private static Apart apart(Matrix f, Matrix g) {
        double difference = 0;
        double scale = 0;
        for (int i = 0; i < f.rows(); i++)
            for (int j = 0; j < f.cols(); j++) {
                difference = Math.max(difference, Math.abs(f.get(i, j) - g.get(i, j)));
                scale = Math.max(scale, Math.abs(f.get(i, j)));
            }
        return new Apart(difference, scale);
    }
}
