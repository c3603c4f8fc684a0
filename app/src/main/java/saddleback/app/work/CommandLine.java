package saddleback.app.work;

import org.jspecify.annotations.Nullable;

import saddleback.app.look.Appearance;
import saddleback.app.look.AppearanceText;
import saddleback.engine.Experiment;
import saddleback.engine.Lab;
import saddleback.engine.io.ExperimentFile;
import saddleback.samples.SampleExperiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command that gives again what is on the screen. */
public final class CommandLine {
    /** The file that an experiment which was never saved is expected in. */
    public static final String UNSAVED = "experiment.json";

    private static final int FILE = 2;

    private CommandLine() {}

    /**
     * How the figure files shall be.
     *
     * @param dark whether they are light on dark
     * @param formats such as svg; none for the program's usual ones
     * @param width inches; null for the program's usual size
     * @param height inches; null as {@code width} is
     */
    public record Figures(
            boolean dark, List<String> formats, @Nullable Double width, @Nullable Double height) {
        /** Copies the list. */
        public Figures {
            formats = List.copyOf(formats);
        }

        /** Light ones as the program makes them. */
        public static Figures usual() {
            return new Figures(false, List.of(), null, null);
        }

        private void add(List<String> arguments) {
            if (dark) arguments.addAll(List.of("--theme", "dark"));
            if (!formats.isEmpty())
                arguments.addAll(List.of("--formats", String.join(",", formats)));
            if (width != null && height != null)
                arguments.addAll(List.of("--size", number(width) + "x" + number(height)));
        }

        private static String number(double v) {
            return v == Math.rint(v) ? String.valueOf((long) v) : String.valueOf(v);
        }
    }

    /**
     * The arguments, {@code saddleback} first. Reads the experiment's file. Where the changes to it
     * cannot be told in arguments, or there is no file, the line runs {@link #UNSAVED}, into which
     * the experiment must be saved first.
     */
    public static List<String> of(Work work, Figures figures, List<Lab<?, ?>> labs) {
        List<String> arguments = new ArrayList<>(List.of("saddleback", "run"));
        Source source = source(work.origin());
        Optional<List<String>> changes =
                source == null ? Optional.empty() : changes(source, work.experiment(), labs);
        arguments.add(source == null || changes.isEmpty() ? UNSAVED : source.name);
        for (String change : changes.orElse(List.of())) {
            arguments.add("--set");
            arguments.add(change);
        }
        if (!work.appearance().equals(Appearance.defaults())) {
            arguments.add("--appearance");
            arguments.add(AppearanceText.of(work.appearance()));
        }
        figures.add(arguments);
        return List.copyOf(arguments);
    }

    /** Whether a line of {@link #of} runs a file that must be saved first. */
    public static boolean isUnsaved(List<String> arguments) {
        return arguments.get(FILE).equals(UNSAVED);
    }

    /**
     * What the experiment comes from.
     *
     * @param name as the command takes it
     * @param folder where relative paths in it start
     */
    private record Source(String name, byte[] text, Path folder) {
        Experiment<?> with(List<String> changes, List<Lab<?, ?>> labs) {
            return ExperimentFile.parse(text, name, folder, labs, changes);
        }
    }

    private static @Nullable Source source(Origin origin) {
        try {
            return switch (origin) {
                case Origin.Fresh() -> null;
                case Origin.Saved(Path file) -> {
                    Path parent = file.toAbsolutePath().getParent();
                    yield new Source(
                            file.toString(),
                            Files.readAllBytes(file),
                            parent == null ? file.toAbsolutePath() : parent);
                }
                case Origin.Sample(String name) ->
                        new Source(
                                "sample:" + name,
                                SampleExperiment.named(name).text(),
                                Path.of("").toAbsolutePath());
            };
        } catch (IOException | IllegalArgumentException _) {
            return null; // removed in the meantime: as if never saved
        }
    }

    private static Optional<List<String>> changes(
            Source source, Experiment<?> wanted, List<Lab<?, ?>> labs) {
        try {
            Experiment<?> there = source.with(List.of(), labs);
            return Changes.of(
                    ExperimentFile.tree(there, source.folder),
                    ExperimentFile.tree(wanted, source.folder),
                    changes -> gives(source, changes, wanted, labs));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // edited in the meantime, and wrong now
        }
    }

    private static boolean gives(
            Source source, List<String> changes, Experiment<?> wanted, List<Lab<?, ?>> labs) {
        try {
            return source.with(changes, labs).equals(wanted);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
