package saddleback.app.gui;

import saddleback.app.labs.Catalogue;
import saddleback.app.labs.LabPage;
import saddleback.app.labs.Pages;
import saddleback.engine.Experiment;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.samples.SampleExperiment;
import saddleback.viz.export.Paper;
import saddleback.viz.export.Png;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Draws the pictures on the welcome page's cards from the samples' own results. Argument: the
 * folder they go to, {@code app/src/main/resources/saddleback/app/gui/samples}.
 */
public final class SamplePictures {
    private static final double WIDTH = 3.0;
    private static final double HEIGHT = 1.98;
    private static final int DPI = 133;
    private static final double LETTERS = 6.5;

    private SamplePictures() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Pages pages = new Pages(Catalogue.PAGES);
        for (SampleExperiment sample : SampleExperiment.ALL) {
            Experiment<?> e = pages.sample(sample.name(), List.of());
            Figure figure = figure(pages.page(e.lab()), e);
            write(figure, Theme.LIGHT, folder.resolve(sample.name() + "-light.png"));
            write(figure, Theme.DARK, folder.resolve(sample.name() + "-dark.png"));
        }
    }

    private static <S extends Record, R extends Record> Figure figure(
            LabPage<S, R> page, Experiment<?> e) {
        R result =
                page.lab()
                        .analysis()
                        .run(
                                e.problem(),
                                page.lab().settingsType().cast(e.settings()),
                                new Seed(e.seed()),
                                Run.unwatched());
        List<Figure> figures = page.figures().apply(result);
        return figures.stream()
                .filter(f -> f.name().equals("planes") || f.name().equals("along training"))
                .findFirst()
                .orElse(figures.getFirst());
    }

    private static void write(Figure figure, Theme theme, Path file) throws IOException {
        Theme small = theme.withoutGround().withFontSize(LETTERS);
        Png.write(figure, Paper.inches(WIDTH, HEIGHT), DPI, small, file);
    }
}
