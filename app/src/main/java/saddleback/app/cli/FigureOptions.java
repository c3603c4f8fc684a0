package saddleback.app.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.io.ResultFolder;
import saddleback.viz.export.Paper;
import saddleback.viz.export.Pdf;
import saddleback.viz.export.Png;
import saddleback.viz.export.Svg;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which figure files a run leaves. */
final class FigureOptions {
    private static final int MIN_DPI = 36;
    private static final int MAX_DPI = 2400;
    private static final double SINGLE_WIDTH = 3.4;
    private static final double FULL_WIDTH = 7;
    private static final double SHAPE = 2.7 / 3.4;
    private static final String RULE = "width and height in inches as 3.4x2.7, was ";

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

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = Size.class,
            description = "Inches of a figure; without it 3.4x2.7 for each panel, at most 7 wide.")
    private @Nullable Paper size;

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
        int number = 0;
        for (Figure f : draw.apply(result)) {
            Figure whole = new Figure(f.title(), f.panels(), f.columns(), f.bar(), text);
            Set<Format> each = new LinkedHashSet<>(formats);
            number++;
            for (Format format : each)
                export(format, whole, look, folder.file("figure-" + number + "." + format));
        }
    }

    private void export(Format format, Figure figure, Theme look, Path file) throws IOException {
        Paper paper = size == null ? paper(figure) : size;
        switch (format) {
            case svg -> Svg.write(figure, paper, look, file);
            case pdf -> Pdf.write(figure, paper, look, file);
            case png -> Png.write(figure, paper, dpi, look, file);
        }
    }

    /** One column of a page for a single panel, its full width for several side by side. */
    private static Paper paper(Figure figure) {
        double column = Math.min(SINGLE_WIDTH, FULL_WIDTH / figure.columns());
        return Paper.inches(column * figure.columns(), column * SHAPE * figure.rows());
    }

    /** Reads a size in inches, {@code 3.4x2.7}. */
    private static final class Size implements ITypeConverter<Paper> {
        @Override
        public Paper convert(String text) {
            String[] sides = text.split("x", -1);
            try {
                if (sides.length == 2)
                    return Paper.inches(Double.parseDouble(sides[0]), Double.parseDouble(sides[1]));
            } catch (NumberFormatException e) {
                throw new TypeConversionException(RULE + text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
            throw new TypeConversionException(RULE + text);
        }
    }
}
