package saddleback.app.cli;

import picocli.CommandLine.Option;

import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.io.ResultFolder;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which figure files a run leaves. */
final class FigureOptions {
    private static final int MIN_DPI = 36;
    private static final int MAX_DPI = 2400;

    private enum Look {
        light,
        dark
    }

    private enum Format {
        svg,
        pdf,
        png
    }

    @Option(names = "--no-figures", description = "Write numbers only.")
    private boolean none;

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "FORMAT",
            description = "Of svg, pdf, png, divided by commas; all three without it.")
    private List<Format> formats = new ArrayList<>(List.of(Format.values()));

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "light or dark; light without it.")
    private Look theme = Look.light;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description = "Pixels per inch of PNG figures, 36 to 2400; 300 without it.")
    private int dpi = 300;

    /** Refuses values out of range before work starts. */
    void check() {
        if (dpi < MIN_DPI || dpi > MAX_DPI)
            throw new IllegalArgumentException(
                    "--dpi: %d to %d, was %d".formatted(MIN_DPI, MAX_DPI, dpi));
    }

    <R> void write(
            Function<R, List<Figure>> draw, R result, Experiment<?> experiment, ResultFolder folder)
            throws IOException {
        if (none) return;
        String text = ExperimentFile.text(experiment, folder.path());
        Theme look = theme == Look.light ? Theme.LIGHT : Theme.DARK;
        for (Figure f : draw.apply(result)) {
            Figure whole = new Figure(f.title(), f.panels(), f.columns(), f.bar(), text);
            Set<Format> each = new LinkedHashSet<>(formats);
            if (each.isEmpty() || look == null || whole == null) return;
        }
    }
}
