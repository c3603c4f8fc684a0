package saddleback.app.work;

import saddleback.engine.Experiment;
import saddleback.engine.codec.FilePaths;
import saddleback.engine.io.Fingerprint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a result is known by, wherever the experiment stands. */
final class ResultKey {
    private ResultKey() {}

    /**
     * The experiment's fingerprint, 64 hexadecimal digits. Its paths are taken relative to the
     * folder of its first input file, so that a project that is moved as a whole keeps its results.
     *
     * @throws IOException if an input file cannot be read
     * @throws IllegalArgumentException if it is damaged, or on another drive than the first
     */
    static String of(Experiment<?> experiment, String version) throws IOException {
        Set<Path> files = new LinkedHashSet<>(FilePaths.in(experiment.settings()));
        if (experiment.problem() != null) files.addAll(FilePaths.in(experiment.problem()));
        Path folder = Path.of("").toAbsolutePath();
        if (!files.isEmpty()) {
            Path parent = files.iterator().next().toAbsolutePath().getParent();
            if (parent != null) folder = parent;
        }
        return Fingerprint.of(experiment, folder, version).all();
    }
}
