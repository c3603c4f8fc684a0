package saddleback.app.labs.patterns;

import saddleback.app.labs.Animation;
import saddleback.app.labs.Pages;
import saddleback.app.labs.Catalogue;
import saddleback.engine.Experiment;
import saddleback.engine.labs.patterns.Patterns;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.labs.patterns.PatternsSettings;
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
final class PatternsPictures {
    private PatternsPictures() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        if (args.length == 1) {
            all("optimised", HandMade.optimised(), folder);
            all("begun", HandMade.begun(), folder);
            all("constructed", HandMade.constructed(), folder);
            all("line", HandMade.line(), folder);
            all("box", HandMade.box(), folder);
            write(
                    "compared",
                    PatternsComparison.of(HandMade.constructed(), HandMade.constructed()),
                    folder);
        }
        for (int i = 1; i < args.length; i++) {
            Experiment<PatternsSettings> e =
                    Patterns.LAB.typed(new Pages(Catalogue.PAGES).read(args[i], List.of()));
            String name = Path.of(args[i]).getFileName().toString().replaceFirst("\\W.*", "");
            long start = System.nanoTime();
            PatternsResult result =
                    Patterns.run(e.problem(), e.settings(), new Seed(e.seed()), Run.unwatched());
            System.out.println(name + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
            all(name, result, folder);
        }
    }

    private static void all(String of, PatternsResult result, Path folder) throws IOException {
        var figures = new ArrayList<>(PatternsFigures.of(result));
        for (Animation a : PatternsAnimations.of(result)) {
            figures.add(a.frame().apply(0).named(a.name() + " first"));
            figures.add(a.frame().apply(a.count() / 2).named(a.name() + " half"));
        }
        write(of, figures, folder);
    }

    private static void write(String of, List<Figure> figures, Path folder) throws IOException {
        for (Figure f : figures) {
            String name = of + "-" + f.name().replaceAll("\\W+", "-");
            Png.write(
                    f, Paper.inches(8, 4.5), 160, Theme.LIGHT, folder.resolve(name + ".png"));
            Png.write(
                    f, Paper.inches(5, 3.4), 120, Theme.DARK, folder.resolve(name + "-dark.png"));
        }
    }
}
