package saddleback.engine.labs.spectrum;

import saddleback.engine.Output;
import saddleback.engine.codec.Names;
import saddleback.engine.io.WeightFile;
import saddleback.engine.linalg.EigenPairs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What of a spectrum goes into files. */
final class SpectrumOutput {
    private final SpectrumResult result;
    private final Output.Builder out = Output.builder();

    private SpectrumOutput(SpectrumResult result) {
        this.result = result;
    }

    static Output of(SpectrumResult result) {
        return new SpectrumOutput(result).build();
    }

    private Output build() {
        out.value("loss", result.loss());
        out.value("gradient-norm", result.gradientNorm());
        out.value("parameters", result.size());
        out.value("examples", result.examples());
        out.value("operator", word(result.operator()));
        Eigenvalues found = result.eigenvalues();
        if (found != null) eigenvalues(found);
        Trace trace = result.trace();
        if (trace != null) trace(trace);
        Census census = result.census();
        if (census != null) census(census);
        Density density = result.density();
        if (density != null) density(density);
        if (!result.blocks().isEmpty()) blocks();
        if (!result.along().isEmpty()) new AlongOutput(result.along(), out).add();
        shortfall();
        out.weights(WeightFile.arrays(result.network(), result.weights()));
        return out.build();
    }

    private static String word(Enum<?> choice) {
        return Names.written(choice.name());
    }

    private void eigenvalues(Eigenvalues found) {
        double[] all = found.all();
        double largest = found.greatest();
        double smallest = found.least();
        if (!Double.isNaN(largest) || all != null) out.value("largest", largest);
        if (!Double.isNaN(smallest) || all != null) out.value("smallest", smallest);
        if (all != null) {
            out.array("eigenvalues", all, all.length);
            out.table(
                    "spectrum",
                    Output.Column.of("number", IntStream.rangeClosed(1, all.length).toArray()),
                    Output.Column.of("eigenvalue", all));
        } else ends(found.largest(), found.smallest());
        if (result.vectors()) vectors(found.largest(), found.smallest());
    }

    /** Numbers count from 1 at the top and from -1 at the bottom. */
    private void ends(EigenPairs high, EigenPairs low) {
        int top = high.values().length;
        int bottom = low.values().length;
        out.array("largest", high.values(), top);
        out.array("largest-bound", high.bounds(), top);
        out.array("smallest", low.values(), bottom);
        out.array("smallest-bound", low.bounds(), bottom);
        out.table(
                "spectrum",
                Output.Column.of(
                        "number",
                        IntStream.range(0, top + bottom)
                                .map(i -> i < top ? i + 1 : top - i - 1)
                                .toArray()),
                Output.Column.of("eigenvalue", both(high.values(), low.values())),
                Output.Column.of("bound", both(high.bounds(), low.bounds())));
    }

    private static double[] both(double[] a, double[] b) {
        return DoubleStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray();
    }

    private void vectors(EigenPairs high, EigenPairs low) {
        int size = result.size();
        double[] values = both(high.values(), low.values());
        double[] rows = new double[Math.multiplyExact(values.length, size)];
        int at = 0;
        for (EigenPairs pairs : List.of(high, low))
            for (double[] v : pairs.vectors()) System.arraycopy(v, 0, rows, size * at++, size);
        out.array("eigenvectors", rows, values.length, size);
        out.array("eigenvector-values", values, values.length);
    }

    private void trace(Trace trace) {
        out.value("trace", trace.value());
        out.value("trace-error", trace.standardError());
        out.value("trace-by", word(trace.how()));
    }

    /** Counts are there where all eigenvalues are known and numbers. */
    private void census(Census census) {
        if (census.negative() >= 0) {
            out.value("negative", census.negative());
            out.value("zero", census.zero());
        }
        if (!Double.isNaN(census.negativeShare())) out.value("index", census.negativeShare());
        out.value("zero-tolerance", census.tolerance());
        out.value("explained", census.explained());
        out.value(
                "symmetries",
                census.symmetries().stream()
                        .map(
                                s ->
                                        "%s: %d%s"
                                                .formatted(
                                                        s.name(),
                                                        s.count(),
                                                        s.exact() ? "" : " at critical points"))
                        .toList());
    }

    private void density(Density density) {
        int n = density.x().length;
        out.value("density.sigma", density.sigma());
        out.value("density.probes", density.probes());
        out.value("density.steps", density.steps());
        out.value("density.negative-mass", density.negativeMass());
        if (density.probes() > 1)
            out.value("density.negative-mass-error", density.negativeMassError());
        out.array("density.x", density.x(), n);
        out.array("density.y", density.y(), n);
        if (density.probes() > 1) out.array("density.error", density.standardError(), n);
    }

    private void blocks() {
        List<LayerBlock> blocks = result.blocks();
        out.table(
                "blocks",
                Output.Column.of("layer", blocks.stream().mapToInt(LayerBlock::layer).toArray()),
                new Output.Column("name", blocks.stream().map(LayerBlock::name).toList()),
                Output.Column.of("from", blocks.stream().mapToInt(LayerBlock::from).toArray()),
                Output.Column.of("size", blocks.stream().mapToInt(LayerBlock::size).toArray()),
                Output.Column.of(
                        "largest",
                        blocks.stream().mapToDouble(b -> b.eigenvalues().greatest()).toArray()),
                Output.Column.of(
                        "smallest",
                        blocks.stream().mapToDouble(b -> b.eigenvalues().least()).toArray()),
                Output.Column.of(
                        "trace", blocks.stream().mapToDouble(LayerBlock::trace).toArray()));
    }

    private void shortfall() {
        if (!Double.isFinite(result.loss())) {
            out.notConverged("the loss at this point is not finite");
            return;
        }
        Eigenvalues found = result.eigenvalues();
        long blocks = result.blocks().stream().filter(b -> !b.eigenvalues().converged()).count();
        long moments = result.along().stream().filter(m -> !m.eigenvalues().converged()).count();
        if (found != null && !found.converged())
            out.notConverged("the eigenvalues were not found to their tolerance");
        else if (blocks > 0)
            out.notConverged(
                    "the eigenvalues of %d layers were not found to their tolerance"
                            .formatted(blocks));
        else if (moments > 0)
            out.notConverged(
                    "the eigenvalues at %d moments of training were not found to their tolerance"
                            .formatted(moments));
    }
}
