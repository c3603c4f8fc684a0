package saddleback.app.cli;

import saddleback.app.export.FigureFormat;
import saddleback.app.export.FigureWriter;
import saddleback.app.export.Turntable;
import saddleback.app.labs.Animation;
import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.io.ResultFolder;
import saddleback.engine.run.Progress;
import saddleback.viz.export.ShownMesh;
import saddleback.viz.figure.Figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The figure files of one run, each whole or not at all: {@code figure-1.svg} and so on, {@code
 * figure-1.gif} for a turn of it, {@code figure-1.ply} for its surface ({@code figure-1-1.ply},
 * {@code figure-1-2.ply} for several) and {@code animation-1.gif} for what moves.
 */
final class FigureFiles {
    private final FigureOptions options;
    private final ResultFolder folder;
    private final FigureWriter writer;
    private final List<Job> jobs = new ArrayList<>();
    private final Set<FigureFormat> used = EnumSet.noneOf(FigureFormat.class);

    /** Plans the files that the options ask for. */
    FigureFiles(
            FigureOptions options,
            Experiment<?> experiment,
            ResultFolder folder,
            Terminal terminal) {
        this.options = options;
        this.folder = folder;
        String text = ExperimentFile.text(experiment, folder.path());
        writer = new FigureWriter(options.style(), experiment.lab(), text, terminal::warn);
    }

    /** A file to be written, and how much work it is. */
    private record Job(String name, FigureFormat format, String doing, int steps, Work work) {}

    private interface Work {
        void write(Path file, Progress progress) throws IOException;
    }

    /**
     * Writes all files that the options ask for.
     *
     * @return the formats of which there was nothing to write, in the order they were asked for
     * @throws java.util.concurrent.CancellationException from the progress; the files that were
     *     finished stay
     */
    List<FigureFormat> write(List<Figure> figures, List<Animation> animations, Progress progress)
            throws IOException {
        for (int i = 0; i < figures.size(); i++)
            for (FigureFormat format : options.formats())
                plan(
                        figures.get(i),
                        "figure-" + (i + 1),
                        "figure %d of %d".formatted(i + 1, figures.size()),
                        format);
        for (int i = 0; i < animations.size(); i++)
            for (FigureFormat format : options.formats())
                if (format.moves())
                    plan(
                            animations.get(i),
                            "animation-" + (i + 1),
                            "animation %d of %d".formatted(i + 1, animations.size()),
                            format);
        work(progress);
        return options.formats().stream().filter(f -> !used.contains(f)).toList();
    }

    private void work(Progress progress) throws IOException {
        double total = jobs.stream().mapToInt(Job::steps).sum();
        double done = 0;
        for (Job job : jobs) {
            double from = done / total;
            done += job.steps;
            progress.step(from, job.doing);
            Progress named = (fraction, what) -> progress.step(fraction, job.doing + ", " + what);
            job.work.write(folder.path().resolve(job.name), named.part(from, done / total));
            folder.file(job.name);
            used.add(job.format);
        }
    }

    private void plan(Figure figure, String stem, String doing, FigureFormat format) {
        if (format.isMesh()) {
            List<ShownMesh> surfaces = ShownMesh.of(figure);
            for (int k = 0; k < surfaces.size(); k++) {
                ShownMesh surface = surfaces.get(k);
                String part = surfaces.size() == 1 ? stem : stem + "-" + (k + 1);
                plan(part, format, doing, 1, (file, _) -> writer.mesh(surface, format, file));
            }
        } else if (!format.moves())
            plan(stem, format, doing, 1, (file, _) -> writer.still(figure, format, file));
        else if (figure.inSpace())
            plan(Turntable.of(figure, options.style().frames()), stem, doing, format);
    }

    private void plan(Animation animation, String stem, String doing, FigureFormat format) {
        plan(
                stem,
                format,
                doing,
                animation.count(),
                (file, progress) -> writer.moving(animation, format, file, progress));
    }

    private void plan(String stem, FigureFormat format, String doing, int steps, Work work) {
        jobs.add(new Job(stem + "." + format, format, doing, steps, work));
    }
}
