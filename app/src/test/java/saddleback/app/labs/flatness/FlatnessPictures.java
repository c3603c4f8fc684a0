package saddleback.app.labs.flatness;

import saddleback.app.labs.Act;
import saddleback.app.labs.Instrument;
import saddleback.app.labs.Session;
import saddleback.app.labs.flatness.alpha.AlphaInstrument;
import saddleback.app.labs.flatness.ball.BallInstrument;
import saddleback.app.labs.flatness.swap.SwapInstrument;
import saddleback.engine.Experiment;
import saddleback.engine.labs.flatness.FlatnessResult;
import saddleback.engine.run.Workers;
import saddleback.viz.export.Paper;
import saddleback.viz.export.Png;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes every figure of some results into a folder, for the eye: FOLDER. */
final class FlatnessPictures {
    private FlatnessPictures() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        all("made", FlatnessFigures.of(HandMade.whole()), folder);
        all("begun", FlatnessFigures.of(HandMade.begun()), folder);
        all("compared", FlatnessComparison.of(HandMade.whole(), HandMade.whole()), folder);
        for (String text : List.of(SmallRuns.MOONS, SmallRuns.DEEP)) {
            String name = text.equals(SmallRuns.MOONS) ? "moons" : "deep";
            Experiment<?> experiment = SmallRuns.experiment(text);
            FlatnessResult result = SmallRuns.result(experiment);
            all(name, FlatnessFigures.of(result), folder);
            use(name, AlphaInstrument.INSTRUMENT, "reset", experiment, result, folder);
            use(name, SwapInstrument.INSTRUMENT, "swap", experiment, result, folder);
            use(name, BallInstrument.INSTRUMENT, "centre", experiment, result, folder);
        }
    }

    /** An instrument at rest, and once more after a button was pressed. */
    private static void use(
            String name,
            Instrument<FlatnessResult> instrument,
            String button,
            Experiment<?> experiment,
            FlatnessResult result,
            Path folder)
            throws IOException {
        try (Session session = instrument.opening().open(experiment, result, Workers.shared())) {
            rest(session);
            System.out.println(name + ": " + session.shown().status());
            all(name + "-" + instrument.id(), session.shown().figures(), folder);
            session.act(new Act.Press(button));
            rest(session);
            System.out.println(name + ": " + session.shown().status());
            all(name + "-" + instrument.id() + "-" + button, session.shown().figures(), folder);
        }
    }

    private static void rest(Session session) {
        while (session.tick() != Session.Pace.REST) Thread.onSpinWait();
    }

    static void all(String of, List<Figure> figures, Path folder) throws IOException {
        for (Figure f : figures)
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                String name =
                        of
                                + "-"
                                + f.name().replaceAll("\\W+", "-")
                                + (theme.equals(Theme.DARK) ? "-dark" : "");
                Png.write(f, Paper.inches(7, 4.5), 100, theme, folder.resolve(name + ".png"));
            }
    }
}
