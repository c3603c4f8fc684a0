package saddleback.engine.labs.interference;

import saddleback.engine.Experiment;
import saddleback.engine.Output;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Settings and results of the tests. */
final class Cases {
    static final Seed SEED = new Seed(1);

    private Cases() {}

    /** The settings written as {@code json}. */
    static InterferenceSettings settings(String json) {
        return Interference.LAB.typed(experiment(json)).settings();
    }

    /** An experiment with such settings. */
    static Experiment<?> experiment(String settings) {
        return parse(
                "{\"format\": 1, \"lab\": \"ray-interference\", \"settings\": " + settings + "}");
    }

    static Experiment<?> parse(String text) {
        return ExperimentFile.parse(
                text.getBytes(StandardCharsets.UTF_8),
                "test",
                Path.of(""),
                List.of(Interference.LAB),
                List.of());
    }

    static InterferenceResult run(String json) {
        return run(settings(json), Run.unwatched());
    }

    static InterferenceResult run(InterferenceSettings settings, Run<InterferenceResult> run) {
        return Interference.run(null, settings, SEED, run);
    }

    /** All that a result writes, to the last bit. */
    static String told(InterferenceResult result) {
        Output out = Interference.LAB.output().apply(result);
        var text = new StringBuilder();
        out.values()
                .forEach(
                        (name, v) ->
                                text.append(name)
                                        .append(v instanceof double[] d ? Arrays.toString(d) : v));
        out.arrays().forEach((name, a) -> text.append(name).append(Arrays.toString(a.data())));
        return text.append(out.tables()).toString();
    }
}
