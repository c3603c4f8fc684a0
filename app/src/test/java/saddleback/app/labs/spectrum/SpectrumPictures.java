package saddleback.app.labs.spectrum;

import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.viz.export.Paper;
import saddleback.viz.export.Png;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes every figure of the results built by hand into a folder, for the eye: FOLDER. */
final class SpectrumPictures {
    private SpectrumPictures() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        SpectrumResult small = Results.small();
        SpectrumResult large = Results.large();
        all("small", SpectrumFigures.of(small), folder);
        all("large", SpectrumFigures.of(large), folder);
        all("huge", SpectrumFigures.of(Results.huge()), folder);
        all("compared", SpectrumComparison.of(small, large), folder);
        all("same", SpectrumComparison.of(small, small), folder);
        all(
                "moved",
                List.of(SpectrumAnimation.of(small).getFirst().frame().apply(3).named("x")),
                folder);
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
