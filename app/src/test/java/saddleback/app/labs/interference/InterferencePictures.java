package saddleback.app.labs.interference;

import saddleback.app.labs.Animation;
import saddleback.app.labs.Catalogue;
import saddleback.app.labs.Pages;
import saddleback.engine.labs.interference.Interference;
import saddleback.engine.labs.interference.InterferenceResult;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.viz.export.Paper;
import saddleback.viz.export.Png;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes every figure of results made by hand, or of experiment files, into a folder, for the eye:
 * FOLDER [EXPERIMENT ...].
 */
final class InterferencePictures {
    private InterferencePictures() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        if (args.length == 1) {
            all("two", HandMade.two(), folder);
            all("three", HandMade.many(3), folder);
            all("study", HandMade.study(), folder);
            all("ten", HandMade.many(10), folder);
            all("unfinished", HandMade.unfinished(), folder);
            all("supervised", HandMade.supervised(), folder);
            all("begun", HandMade.begun(), folder);
            write("compared", InterferenceComparison.of(HandMade.two(), HandMade.many(3)), folder);
        }
        for (int i = 1; i < args.length; i++) {
            var e = Interference.LAB.typed(new Pages(Catalogue.PAGES).read(args[i], List.of()));
            String name = Path.of(args[i]).getFileName().toString().replaceFirst("\\W.*", "");
            all(
                    name,
                    Interference.run(null, e.settings(), new Seed(e.seed()), Run.unwatched()),
                    folder);
        }
    }

    private static void all(String of, InterferenceResult result, Path folder) throws IOException {
        var figures = new ArrayList<>(InterferenceFigures.of(result));
        for (Animation a : InterferenceAnimations.of(result)) {
            figures.add(a.frame().apply(0).named(a.name() + " first"));
            figures.add(a.frame().apply(a.count() / 2).named(a.name() + " half"));
        }
        write(of, figures, folder);
    }

    private static void write(String of, List<Figure> figures, Path folder) throws IOException {
        for (Figure f : figures) {
            String name = of + "-" + f.name().replaceAll("\\W+", "-");
            Png.write(f, Paper.inches(8, 4.5), 110, Theme.LIGHT, folder.resolve(name + ".png"));
            Png.write(f, Paper.inches(5, 3.4), 110, Theme.DARK, folder.resolve(name + "-dark.png"));
        }
    }
}
