package saddleback.engine.labs.patterns;

import saddleback.engine.Output;
import saddleback.engine.io.WeightFile;
import saddleback.engine.pattern.Maps;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What of an optimised pattern goes into files. */
record OptimisedOutput(PatternsResult result, Optimised found, Output.Builder out) {
    private static final List<String> DIRECTIONS = List.of("right", "up", "forward");

    void add() {
        history();
        moments();
        out.array("origin", found.origin(), found.origin().length);
        for (int k = 0; k < found.directions().length; k++)
            out.array(DIRECTIONS.get(k), found.directions()[k], found.directions()[k].length);
        lowest();
    }

    private void history() {
        var numbers = new Numbers(out);
        int steps = found.objective().length;
        out.value("steps", steps);
        if (steps == 0) return;
        numbers.value("objective", found.objective()[steps - 1]);
        numbers.value("scaling", found.scaling()[steps - 1]);
        numbers.value("cosine", found.cosine()[steps - 1]);
        out.table(
                "history",
                Output.Column.of("step", IntStream.rangeClosed(1, steps).toArray()),
                Output.Column.of("objective", found.objective()),
                Output.Column.of("good", found.good()),
                Output.Column.of("bad", found.bad()),
                Output.Column.of("scaling", found.scaling()),
                Output.Column.of("cosine", found.cosine()));
    }

    private void moments() {
        List<Optimised.Moment> moments = found.moments();
        double[] step = moments.stream().mapToDouble(Optimised.Moment::step).toArray();
        out.array("moments", step, step.length);
        var train = moments.stream().map(Optimised.Moment::train).toList();
        out.array("moments-loss-train", losses(train), shape(step.length));
        var test = moments.stream().map(Optimised.Moment::test).filter(Objects::nonNull).toList();
        if (test.size() == train.size() && !test.isEmpty())
            out.array("moments-loss-test", losses(test), shape(step.length));
    }

    private int[] shape(int moments) {
        int[] one = result.at().shape();
        int[] all = new int[one.length + 1];
        all[0] = moments;
        System.arraycopy(one, 0, all, 1, one.length);
        return all;
    }

    private static double[] losses(List<Maps> maps) {
        return maps.stream().flatMapToDouble(m -> Arrays.stream(m.loss())).toArray();
    }

    /** The weights of the lowest point are those that other labs go on from. */
    private void lowest() {
        int best = Lowest.of(result.train().loss());
        out.value("lowest.at", result.at().point(best));
        out.value("lowest.loss", result.train().loss()[best]);
        double[] w = result.planted().weights(result.at().point(best));
        out.weights(WeightFile.arrays(result.planted().network(), w));
    }
}
