package saddleback.app.labs.surface.plane;

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

/**
 * Writes the figures of a turned plane into a folder, for the eye: FOLDER SAMPLE SOURCE TURN
 * [change]...
 */
final class PlanePictures {
    private PlanePictures() {}

    public static void main(String[] args) throws IOException {
        List<String> changes = Arrays.asList(args).subList(4, args.length);
        Runs.Made made = Runs.of(SampleExperiment.named(args[1]).text(), changes);
        try (Session session =
                PlaneInstrument.open(
                        made.experiment(), made.result(), Workers.shared(), System::nanoTime)) {
            session.act(new Act.Choose("x-to", Integer.parseInt(args[2])));
            session.act(new Act.Slide("x-turn", Double.parseDouble(args[3])));
            long began = System.nanoTime();
            Session.Pace pace = Session.Pace.WORK;
            String told = "";
            int level = 0;
            long longest = 0;
            while (pace != Session.Pace.REST) {
                long tick = System.nanoTime();
                pace = session.tick();
                longest = Math.max(longest, System.nanoTime() - tick);
                String status = session.shown().status();
                if (status.equals(told)) continue;
                told = status;
                System.out.println((System.nanoTime() - began) / 1_000_000 + " ms: " + status);
                for (Figure f : session.shown().figures())
                    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK))
                        Png.write(
                                f,
                                Paper.inches(5, 4),
                                150,
                                theme,
                                Path.of(args[0])
                                        .resolve(
                                                "plane-"
                                                        + level
                                                        + "-"
                                                        + f.name()
                                                        + (theme.equals(Theme.DARK) ? "-dark" : "")
                                                        + ".png"));
                if (session.shown().stale() && status.contains("×")) level++;
            }
            System.out.println("longest tick " + longest / 1_000_000 + " ms");
            System.out.println(session.shown().controls());
        }
    }
}
