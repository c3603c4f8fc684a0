package saddleback.app.labs.surface.ball;

import saddleback.app.labs.Act;
import saddleback.app.labs.Session;
import saddleback.app.labs.surface.Runs;
import saddleback.engine.run.Workers;
import saddleback.samples.SampleExperiment;
import saddleback.viz.export.Paper;
import saddleback.viz.export.Png;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Writes the figures of a race into a folder, for the eye: FOLDER SAMPLE STEPS X Y [change]... */
final class BallPictures {
    private BallPictures() {}

    public static void main(String[] args) throws IOException {
        List<String> changes = Arrays.asList(args).subList(5, args.length);
        Runs.Made made = Runs.of(SampleExperiment.named(args[1]).text(), changes);
        System.out.println(
                "sharpness " + Arrays.toString(made.result().slices().getFirst().sharpness()));
        long[] now = {0};
        long began = System.nanoTime();
        try (Session session =
                BallInstrument.open(
                        made.experiment(), made.result(), Workers.shared(), () -> now[0])) {
            session.act(new Act.Slide(BallControls.SPEED, 1000));
            session.act(
                    new Act.Point(0, 0, Double.parseDouble(args[3]), Double.parseDouble(args[4])));
            int most = Integer.parseInt(args[2]);
            for (int i = 0; i < most; i++) {
                now[0] += 1_000_000;
                if (session.tick() == Session.Pace.REST) break;
            }
            session.act(new Act.Press(BallControls.STEP));
            session.tick();
            session.tick();
            System.out.println((System.nanoTime() - began) / 1e6 + " ms");
            System.out.println(session.shown().status());
            for (Figure f : session.shown().figures())
                for (Theme theme : List.of(Theme.LIGHT, Theme.DARK))
                    Png.write(
                            f,
                            Paper.inches(f.panels().size() > 1 ? 8 : 5, 4),
                            150,
                            theme,
                            Path.of(args[0])
                                    .resolve(
                                            args[1]
                                                    + "-"
                                                    + f.name().replace(' ', '-')
                                                    + (theme.equals(Theme.DARK) ? "-dark" : "")
                                                    + ".png"));
        }
    }
}
