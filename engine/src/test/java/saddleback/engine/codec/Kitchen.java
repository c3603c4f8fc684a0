package saddleback.engine.codec;

import org.jspecify.annotations.Nullable;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;
import saddleback.engine.settings.Text;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Settings of every shape, for the tests of this package. */
final class Kitchen {
    private Kitchen() {}

    /** An interval cut into points. */
    record Axis(
            @Setting(value = "Left end", unit = "filter norms") double from,
            @Setting("Right end") double to,
            @Setting(value = "Grid points", min = 2, max = 4001) int points) {
        Axis {
            Ranges.check(Axis.class, from, to, points);
            if (from >= to)
                throw new IllegalArgumentException("to: above from = " + from + ", was " + to);
        }
    }

    enum Norm {
        NONE,
        FILTER,
        WHOLE_LAYER
    }

    sealed interface Directions {
        @Id(value = "random", meaning = "Gaussian")
        record Random(
                @Setting("How lengths are matched") Norm normalize,
                @Setting("Whether biases move") boolean biases)
                implements Directions {
            static Random defaults() {
                return new Random(Norm.FILTER, false);
            }
        }

        @Id(value = "file", meaning = "From a file")
        record FromFile(@Setting("An npz file") Path file) implements Directions {}

        @Id(value = "points", meaning = "Through weights")
        record Points(@Setting("Weight files") List<Path> files) implements Directions {}

        @Id(value = "trajectory", meaning = "Principal components")
        record Trajectory() implements Directions {}

        @Id(value = "mix", meaning = "Several")
        record Mix(@Setting("Parts") List<Directions> parts) implements Directions {}

        @Id(value = "trained", meaning = "From training")
        record Trained(@Setting("How") Training training) implements Directions {}
    }

    record Training(
            @Setting(value = "Epochs", min = 1) int epochs,
            @Setting(value = "Learning rate", min = 0, above = true, log = true) double rate) {
        Training {
            Ranges.check(Training.class, epochs, rate);
        }

        static Training defaults() {
            return new Training(5, 0.1);
        }
    }

    sealed interface Source {
        @Id(value = "sample", meaning = "Bundled")
        record Sample(@Setting("Its name") String name) implements Source {}

        @Inline
        @Id(value = "npz", meaning = "NumPy")
        record Npz(
                @Setting("The file") Path file,
                @Setting("Key of the features") String x,
                @Setting("Key of the targets") @Nullable String y)
                implements Source {
            static Npz defaults() {
                return new Npz(Path.of("none"), "x", "y");
            }
        }
    }

    record Data(
            @Inline @Setting("Where from") Source source,
            @Setting(value = "At most so many", min = 1) @Nullable Integer limit) {
        Data {
            if (limit != null && limit < 1)
                throw new IllegalArgumentException("limit: at least 1, was " + limit);
        }
    }

    @Text("he or normal:DEVIATION")
    sealed interface Start {
        String text();

        static Start parse(String text) {
            if (text.equals("he")) return new He();
            if (text.startsWith("normal:"))
                return new Normal(Double.parseDouble(text.substring("normal:".length())));
            throw new IllegalArgumentException("start: he or normal:DEVIATION, was " + text);
        }

        record He() implements Start {
            @Override
            public String text() {
                return "he";
            }
        }

        record Normal(double deviation) implements Start {
            @Override
            public String text() {
                return "normal:" + deviation;
            }
        }
    }

    record Everything(
            @Setting("Ways to move") Directions directions,
            @Setting("Horizontal") Axis x,
            @Setting("Vertical; without it a line") @Nullable Axis y,
            @Setting("Data") @Nullable Data data,
            @Setting("Metrics") List<Norm> norms,
            @Setting("Start") Start start,
            @Setting("Levels") List<Double> levels,
            @Setting("Names") Map<String, Integer> counts,
            @Setting("Long") long many,
            @Setting("Whether") boolean orthogonal,
            @Setting("Label") String gridLabel) {

        Everything {
            norms = List.copyOf(norms);
            levels = List.copyOf(levels);
        }

        static Everything defaults() {
            return new Everything(
                    new Directions.Random(Norm.FILTER, false),
                    new Axis(-1, 1, 51),
                    new Axis(-2, 2, 21),
                    null,
                    List.of(Norm.NONE),
                    new Start.He(),
                    List.of(0.5),
                    Map.of(),
                    7L,
                    true,
                    "grid");
        }
    }
}
