package saddleback.engine.labs.patterns;

import saddleback.engine.Output;
import saddleback.engine.pattern.Lattice;

import java.util.ArrayList;

/** What goes into files of other data, of training from the lowest cell and of other planes. */
record BesideOutput(PatternsResult result, Output.Builder out, Numbers numbers) {

    void transfer(Transfer t) {
        String name = numbers.name("transfer " + t.name());
        out.value(name + ".data", t.name());
        out.value(name + ".marginal-kept", t.kept());
        numbers.value(name + ".greatest-difference", t.greatest());
        numbers.value(name + ".correlation", t.correlation());
        numbers.agreement(name, t.agreement());
        out.array(name, t.maps().loss(), result.at().shape());
        numbers.array(name + ".accuracy", t.maps().accuracy(), result.at().shape());
    }

    void fineTuning(FineTuning t) {
        if (t.skipped() != null) out.value("fine-tuning.skipped", t.skipped());
        int last = t.step().length - 1;
        if (last < 0) return;
        numbers.value("fine-tuning.loss", t.train()[last]);
        numbers.value("fine-tuning.test-loss", t.test()[last]);
        numbers.value("fine-tuning.accuracy", t.trainAccuracy()[last]);
        numbers.value("fine-tuning.test-accuracy", t.testAccuracy()[last]);
        numbers.value("fine-tuning.away", t.away()[last]);
        var columns = new ArrayList<Output.Column>();
        columns.add(Output.Column.of("step", t.step()));
        columns.add(Output.Column.of("train-loss", t.train()));
        columns.add(Output.Column.of("test-loss", t.test()));
        columns.add(Output.Column.of("train-accuracy", t.trainAccuracy()));
        columns.add(Output.Column.of("test-accuracy", t.testAccuracy()));
        for (int k = 0; k < t.along().length; k++)
            columns.add(Output.Column.of("along-" + (k + 1), t.along()[k]));
        columns.add(Output.Column.of("away", t.away()));
        FineTuning.Ordinary ordinary = t.ordinary();
        if (ordinary != null) {
            columns.add(Output.Column.of("ordinary-train-loss", ordinary.train()));
            columns.add(Output.Column.of("ordinary-test-loss", ordinary.test()));
            columns.add(Output.Column.of("ordinary-train-accuracy", ordinary.trainAccuracy()));
            columns.add(Output.Column.of("ordinary-test-accuracy", ordinary.testAccuracy()));
        }
        out.table("fine-tuning", columns.toArray(Output.Column[]::new));
    }

    void fooled(Fooled f) {
        if (f.skipped() != null) out.value("random-slices.skipped", f.skipped());
        for (int i = 0; i < f.slices().size(); i++)
            out.array("random-slice-" + (i + 1), f.slices().get(i), f.at().shape());
        if (!f.slices().isEmpty()) coordinates("random-slice", f.at());
        Fooled.Penalty penalty = f.penalty();
        if (penalty == null) return;
        coordinates("penalty", penalty.at());
        for (Fooled.Contestant c : penalty.contestants()) {
            String name = numbers.name("penalty " + c.name());
            out.value(name + ".network", c.name());
            numbers.value(name + ".penalty", c.penalty());
            numbers.value(name + ".loss", c.loss());
            numbers.value(name + ".accuracy", c.trainAccuracy());
            numbers.value(name + ".test-accuracy", c.testAccuracy());
            numbers.value(name + ".effect", c.effect());
            out.value(name + ".uses-inputs", c.usesInputs());
            out.array(name, c.map(), penalty.at().shape());
        }
    }

    private void coordinates(String of, Lattice at) {
        for (int k = 0; k < at.axes(); k++)
            out.array(of + "-coordinates-" + (k + 1), at.along()[k], at.along()[k].length);
    }
}
