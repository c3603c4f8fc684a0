package saddleback.engine.labs.patterns;

import saddleback.engine.Output;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;

/** What of a pattern goes into files. */
final class PatternsOutput {
    private final PatternsResult result;
    private final Output.Builder out = Output.builder();
    private final Numbers numbers = new Numbers(out);

    private PatternsOutput(PatternsResult result) {
        this.result = result;
    }

    static Output of(PatternsResult result) {
        return new PatternsOutput(result).build();
    }

    private Output build() {
        agreement();
        maps();
        Optimised optimised = result.optimised();
        if (optimised != null) new OptimisedOutput(result, optimised, out).add();
        Constructed constructed = result.constructed();
        if (constructed != null) new ConstructedOutput(result, constructed, out).add();
        var beside = new BesideOutput(result, out, numbers);
        result.transfers().forEach(beside::transfer);
        FineTuning tuning = result.fineTuning();
        if (tuning != null) beside.fineTuning(tuning);
        Fooled fooled = result.fooled();
        if (fooled != null) beside.fooled(fooled);
        return out.build();
    }

    private void agreement() {
        Agreement train = result.agreement();
        Agreement test = result.testAgreement();
        numbers.value("agreement.train", train.share());
        if (test != null) numbers.value("agreement.test", test.share());
        numbers.value("auc.train", train.auc());
        if (test != null) numbers.value("auc.test", test.auc());
        numbers.value("good", train.good());
        numbers.value("bad", train.bad());
        numbers.value("accuracy.good", train.goodAccuracy());
        numbers.value("accuracy.bad", train.badAccuracy());
        if (test == null) return;
        numbers.value("test-good", test.good());
        numbers.value("test-bad", test.bad());
        numbers.value("test-accuracy.good", test.goodAccuracy());
        numbers.value("test-accuracy.bad", test.badAccuracy());
    }

    private void maps() {
        Lattice at = result.at();
        out.array("cells", result.cells().height(), result.cells().shape());
        for (int k = 0; k < at.axes(); k++)
            out.array("coordinates-" + (k + 1), at.along()[k], at.along()[k].length);
        out.array("target", result.target(), at.shape());
        map("train", result.train());
        Maps test = result.test();
        if (test != null) map("test", test);
    }

    private void map(String part, Maps maps) {
        out.array("loss-" + part, maps.loss(), result.at().shape());
        numbers.array("accuracy-" + part, maps.accuracy(), result.at().shape());
    }
}
