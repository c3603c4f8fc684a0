package saddleback.app.labs.flatness;

import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.flatness.Flatness;
import saddleback.engine.labs.flatness.FlatnessResult;
import saddleback.engine.labs.flatness.FlatnessSettings;
import saddleback.engine.labs.flatness.Sweep;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.viz.export.Paper;
import saddleback.viz.export.Png;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Writes the figures of an experiment's sweep into a folder, for the eye: FILE FOLDER. */
final class SweepPictures {
    private SweepPictures() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        Experiment<?> e =
                ExperimentFile.parse(
                        Files.readAllBytes(file),
                        file.toString(),
                        Path.of(""),
                        List.of(Flatness.LAB),
                        List.of());
        FlatnessResult result =
                Flatness.run(
                        e.problem(),
                        (FlatnessSettings) e.settings(),
                        new Seed(e.seed()),
                        Run.unwatched());
        Sweep sweep = Objects.requireNonNull(result.sweep());
        for (Figure f : SweepFigures.of(sweep))
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                String name = f.name() + (theme.equals(Theme.DARK) ? "-dark" : "") + ".png";
                Png.write(f, Paper.inches(7, 3.2), 110, theme, folder.resolve(name));
            }
    }
}
