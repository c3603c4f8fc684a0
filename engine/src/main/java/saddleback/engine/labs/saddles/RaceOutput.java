package saddleback.engine.labs.saddles;

import saddleback.engine.Output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What of a race goes into files. */
final class RaceOutput {
    private RaceOutput() {}

    /** Adds names, last values of each way, and the table of all measured points. */
    static void add(RaceResult race, Output.Builder out) {
        List<Way> ways = race.ways();
        out.value("ways", ways.stream().map(RaceOutput::title).toList());
        out.value("parameters", last(ways, Way::parameters));
        out.value("loss", last(ways, w -> lastOf(w.loss())));
        out.value("error", last(ways, w -> lastOf(w.error())));
        out.value("gradient-norm", last(ways, w -> lastOf(w.gradientNorm())));
        out.value("largest", last(ways, w -> lastOf(w.largest())));
        out.value("smallest", last(ways, w -> lastOf(w.smallest())));
        out.value("ends", ways.stream().map(Way::end).toList());
        out.table(
                "race",
                new Output.Column("way", cells(ways, w -> repeated(w, w.name()))),
                new Output.Column(
                        "width", cells(ways, w -> repeated(w, String.valueOf(w.width())))),
                new Output.Column("step", cells(ways, RaceOutput::steps)),
                column("epoch", ways, Way::epoch),
                new Output.Column("stage", cells(ways, w -> whole(w.stage()))),
                column("loss", ways, Way::loss),
                column("error", ways, Way::error),
                column("gradient-norm", ways, Way::gradientNorm),
                column("largest", ways, Way::largest),
                column("smallest", ways, Way::smallest),
                new Output.Column("negative", cells(ways, w -> whole(w.negative()))),
                column("damping", ways, Way::damping));
        String failed =
                ways.stream()
                        .filter(w -> !Double.isFinite(lastOf(w.loss())))
                        .map(RaceOutput::title)
                        .collect(Collectors.joining(", "));
        if (!failed.isEmpty()) out.notConverged("the loss did not stay finite with " + failed);
    }

    private static String title(Way way) {
        return way.width() == 0 ? way.name() : way.name() + ", " + way.width() + " hidden units";
    }

    private static double lastOf(double[] a) {
        return a.length == 0 ? Double.NaN : a[a.length - 1];
    }

    private static double[] last(List<Way> ways, ToDoubleFunction<Way> of) {
        return ways.stream().mapToDouble(of).toArray();
    }

    private static Output.Column column(String name, List<Way> ways, Function<Way, double[]> of) {
        return Output.Column.of(
                name, ways.stream().map(of).flatMapToDouble(Arrays::stream).toArray());
    }

    private static List<String> repeated(Way way, String text) {
        return Collections.nCopies(way.step().length, text);
    }

    private static List<String> steps(Way way) {
        return Arrays.stream(way.step()).mapToObj(Long::toString).toList();
    }

    private static List<String> whole(int[] numbers) {
        return IntStream.of(numbers).mapToObj(Integer::toString).toList();
    }

    private static List<String> cells(List<Way> ways, Function<Way, List<String>> of) {
        var all = new ArrayList<String>();
        for (Way w : ways) all.addAll(of.apply(w));
        return all;
    }
}
