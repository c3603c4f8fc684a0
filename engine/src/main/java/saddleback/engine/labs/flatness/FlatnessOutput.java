package saddleback.engine.labs.flatness;

import saddleback.engine.Output;
import saddleback.engine.codec.Names;
import saddleback.engine.io.WeightFile;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.Step;

import java.util.Arrays;

/** What of a comparison goes into files. */
final class FlatnessOutput {
    private final FlatnessResult result;
    private final Output.Builder out = Output.builder();

    private FlatnessOutput(FlatnessResult result) {
        this.result = result;
    }

    static Output of(FlatnessResult result) {
        return new FlatnessOutput(result).build();
    }

    private Output build() {
        difference();
        new MeasuresOutput(result.before(), result.after(), out).add();
        place("before", result.before());
        place("after", result.after());
        steps();
        Sights sights = result.sights();
        if (sights != null) sights(sights);
        Matrix matrix = result.matrix();
        if (matrix != null) new MatrixOutput(matrix, out).add();
        Sweep sweep = result.sweep();
        if (sweep != null) new SweepOutput(sweep, out).add();
        weights();
        shortfall();
        return out.build();
    }

    private void difference() {
        FunctionDifference d = result.difference();
        out.value("function-difference", d.largest());
        out.value("difference.train", d.train());
        out.value("difference.test", d.test());
        out.value("difference.random", d.random());
        out.value("difference.scale", d.scale());
        FunctionDifference.Proof proof = d.proof();
        if (proof == null) return;
        out.value("proof.regions", proof.regions());
        out.value("proof.complete", proof.complete());
        out.value("proof.difference", proof.difference());
        out.value("proof.certified", proof.certified());
        out.value("proof.same-patterns", proof.samePatterns());
        out.value("proof.pieces", proof.pieces());
        if (proof.from().length == 0) return;
        out.array("proof-corners", proof.corners(), proof.corners().length / 2, 2);
        double[] from = new double[proof.from().length];
        for (int i = 0; i < from.length; i++) from[i] = proof.from()[i];
        out.array("proof-from", from, from.length);
        out.array("proof-size", proof.size(), proof.size().length);
    }

    private void place(String when, Measured m) {
        out.value(when + ".loss", m.train().loss());
        accuracy(when + ".accuracy", m.train());
        if (!Double.isNaN(m.test().loss())) out.value(when + ".test-loss", m.test().loss());
        accuracy(when + ".test-accuracy", m.test());
        out.value(when + ".parameters", m.place().coordinates().length);
        out.array("spectrum-" + when, m.spectrum(), m.spectrum().length);
        out.value(when + ".whole-spectrum", m.whole());
    }

    private void accuracy(String name, Evaluation e) {
        if (!Double.isNaN(e.accuracy())) out.value(name, e.accuracy());
    }

    private void steps() {
        for (int i = 0; i < result.steps().size(); i++) {
            Step step = result.steps().get(i);
            String name = "steps." + (i + 1);
            out.value(name + ".kind", Names.written(result.transform().get(i).kind().name()));
            if (!Double.isNaN(step.logDeterminant()))
                out.value(name + ".log-determinant", step.logDeterminant());
            out.value(name + ".jacobian", step.jacobian());
            for (Step.Note note : step.notes()) out.value(name + "." + note.name(), note.value());
        }
    }

    private void sights(Sights s) {
        int n = s.at().length;
        out.array("sight-at", s.at(), n);
        out.array("line-before", s.lineBefore(), n);
        out.array("line-after", s.lineAfter(), n);
        out.array("plane-before", s.planeBefore(), n, n);
        out.array("plane-after", s.planeAfter(), n, n);
    }

    /** The weights afterwards, and the coordinates where they are others than the weights. */
    private void weights() {
        Place after = result.after().place();
        double[] w = after.weights();
        out.weights(WeightFile.arrays(after.network(), w));
        out.value("input-scale", after.inputScale());
        double[] x = after.coordinates();
        if (!Arrays.equals(w, x)) out.array("coordinates-after", x, x.length);
    }

    private void shortfall() {
        int missing = missing(result.before()) + missing(result.after());
        if (missing > 0)
            out.notConverged(
                    missing + " eigenvalues of the spectra were not found to their tolerance");
    }

    private static int missing(Measured m) {
        int missing = 0;
        for (double v : m.spectrum()) if (Double.isNaN(v)) missing++;
        return missing;
    }
}
