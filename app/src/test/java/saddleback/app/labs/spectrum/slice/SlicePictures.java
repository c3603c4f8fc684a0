package saddleback.app.labs.spectrum.slice;

import saddleback.app.labs.Act;
import saddleback.app.labs.Catalogue;
import saddleback.app.labs.LabPage;
import saddleback.app.labs.Session;
import saddleback.engine.Experiment;
import saddleback.engine.Lab;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.spectrum.Spectrum;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.engine.labs.spectrum.SpectrumSettings;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.viz.export.Paper;
import saddleback.viz.export.Png;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the figures of a slice session into a folder, for the eye: FOLDER EXPERIMENT. */
final class SlicePictures {
    private SlicePictures() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<Lab<?, ?>> labs = Catalogue.PAGES.stream().<Lab<?, ?>>map(LabPage::lab).toList();
        Experiment<?> experiment = ExperimentFile.read(Path.of(args[1]), labs, List.of());
        SpectrumResult result =
                Spectrum.run(
                        experiment.problem(),
                        (SpectrumSettings) experiment.settings(),
                        new Seed(experiment.seed()),
                        Run.unwatched());
        try (Session session =
                SliceInstrument.open(experiment, result, Workers.shared(), System::nanoTime)) {
            write(session, folder, "line");
            session.act(new Act.Point(0, 0, 30, 0));
            write(session, folder, "clicked");
            session.act(new Act.Toggle("second-direction", true));
            session.act(new Act.Point(0, 0, 1, 0));
            write(session, folder, "plane");
        }
    }

    private static void write(Session session, Path folder, String name) throws IOException {
        while (session.tick() != Session.Pace.REST) Thread.onSpinWait();
        System.out.println(name + ": " + session.shown().status());
        for (Figure f : session.shown().figures())
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK))
                Png.write(
                        f,
                        Paper.inches(4, 3),
                        100,
                        theme,
                        folder.resolve(
                                name
                                        + "-"
                                        + f.name().replace(' ', '-')
                                        + (theme.equals(Theme.DARK) ? "-dark" : "")
                                        + ".png"));
    }
}
