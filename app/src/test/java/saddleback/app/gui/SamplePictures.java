package saddleback.app.gui;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Catalogue;
import saddleback.app.labs.LabPage;
import saddleback.app.labs.Pages;
import saddleback.app.lecture.ResultSource;
import saddleback.app.look.Appearance;
import saddleback.app.look.Look;
import saddleback.engine.Experiment;
import saddleback.engine.run.Run;
import saddleback.samples.SampleExperiment;
import saddleback.viz.export.Paper;
import saddleback.viz.export.Png;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Theme;
import saddleback.viz.figure.Tick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws the pictures on the welcome page's cards from the samples' own results. Arguments: the
 * folder they go to, {@code app/src/main/resources/saddleback/app/gui/samples}, and the names of
 * some samples; all where there are none.
 */
public final class SamplePictures {
    private static final double WIDTH = 3.0;
    private static final double HEIGHT = 1.98;
    private static final int DPI = 133;
    private static final double LETTERS = 6.5;

    private static final int MOST_PANELS = 6;
    private static final Set<String> SEVERAL =
            Set.of("planes", "along training", "maps", "surface", "painting");
    private static final Set<String> TELLING =
            Set.of(
                    "planes",
                    "along training",
                    "sharpness",
                    "spectrum, signed logarithm",
                    "matrix",
                    "surface",
                    "painting",
                    "maps");

    /** Where samples of one lab would all show the same kind of figure. */
    private static final Map<String, Choice> OWN =
            Map.of(
                    "ray-interference", new Choice("phase plane", 0),
                    "ray-staircase", new Choice("more components", 1),
                    "ray-sampled", new Choice("sampled", 2),
                    "ray-network", new Choice("learning curves", 1));

    private static final Appearance PLAIN = Appearance.defaults().with(unlabelled());

    /** A panel of a figure. */
    private record Choice(String figure, int panel) {
        Figure of(List<Figure> figures) {
            Figure chosen =
                    figures.stream().filter(f -> f.name().equals(figure)).findFirst().orElseThrow();
            return Figure.of(chosen.panels().get(panel), "").named(figure);
        }
    }

    private SamplePictures() {}

    private static Look unlabelled() {
        Look l = Look.defaults();
        return new Look(
                l.colours(),
                l.scale(),
                l.clipBelow(),
                l.clipAbove(),
                l.contours(),
                false,
                l.exaggeration(),
                l.wireframe(),
                l.opacity(),
                l.light(),
                l.floor());
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Pages pages = new Pages(Catalogue.PAGES);
        ResultSource source = ResultSource.cached(Screenshots.cache());
        List<String> names = List.of(args).subList(1, args.length);
        for (SampleExperiment sample : SampleExperiment.ALL) {
            if (!names.isEmpty() && !names.contains(sample.name())) continue;
            Experiment<?> e = pages.sample(sample.name(), List.of());
            Figure figure = figure(pages.page(e.lab()), e, source, OWN.get(sample.name()));
            write(figure, Theme.LIGHT, folder.resolve(sample.name() + "-light.png"));
            write(figure, Theme.DARK, folder.resolve(sample.name() + "-dark.png"));
        }
    }

    private static <S extends Record, R extends Record> Figure figure(
            LabPage<S, R> page, Experiment<?> e, ResultSource source, @Nullable Choice choice) {
        S settings = page.lab().settingsType().cast(e.settings());
        R result =
                source.result(
                        page,
                        new Experiment<>(e.lab(), e.seed(), e.problem(), settings),
                        Run.unwatched());
        List<Figure> figures = page.figures().apply(result);
        Figure telling =
                choice != null
                        ? choice.of(figures)
                        : figures.stream()
                                .filter(f -> TELLING.contains(f.name()))
                                .findFirst()
                                .orElse(figures.getFirst());
        return PLAIN.of(List.of(bare(telling))).getFirst();
    }

    /** Without words and numbers, which could not be read on a card. */
    private static Figure bare(Figure f) {
        List<Panel> panels =
                f.panels().stream()
                        .limit(SEVERAL.contains(f.name()) && f.columns() > 1 ? MOST_PANELS : 1)
                        .map(
                                p ->
                                        switch (p) {
                                            case Plane plane -> bare(plane);
                                            case Space space -> bare(space);
                                        })
                        .toList();
        int columns = panels.size() > 1 ? Math.min(f.columns(), MOST_PANELS / 2) : 1;
        return new Figure("", panels, columns, null, "", f.name());
    }

    private static Panel bare(Plane p) {
        List<Mark> marks = p.marks().stream().filter(m -> !(m instanceof Text)).toList();
        return new Plane(
                "", silent(p.x()), silent(p.y()), marks, null, Legend.NONE, Plane.Aspect.FREE);
    }

    private static Panel bare(Space s) {
        return new Space(
                "",
                silent(s.x()),
                silent(s.y()),
                silent(s.z()),
                s.marks(),
                null,
                Legend.NONE,
                s.camera(),
                s.exaggeration());
    }

    private static Axis silent(Axis a) {
        return new Axis("", a.range(), a.scale(), List.of(new Tick(a.range().low(), "")));
    }

    private static void write(Figure figure, Theme theme, Path file) throws IOException {
        Theme small = theme.withoutGround().withFontSize(LETTERS);
        Png.write(figure, Paper.inches(WIDTH, HEIGHT), DPI, small, file);
    }
}
