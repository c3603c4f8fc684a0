package saddleback.app.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import saddleback.app.export.FigureFormat;
import saddleback.app.export.FigureStyle;
import saddleback.app.look.Appearance;
import saddleback.app.look.AppearanceText;
import saddleback.viz.export.Paper;
import saddleback.viz.export.Shapes;
import saddleback.viz.figure.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which figure files a run leaves, and how they look. */
final class FigureOptions {
    private static final String RULE = "width and height in inches as 3.4x2.7, was ";

    private enum Look {
        light,
        dark
    }

    private enum Polygons {
        outlines,
        pixels
    }

    @Option(names = "--no-figures", description = "Write numbers only.")
    private boolean none;

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "FORMAT",
            description = {
                "Files of figures, divided by commas; svg,pdf,png without it. Still pictures: svg,"
                        + " pdf, png.",
                "Surfaces for other programs: ply, obj (x and y in the units of the axes, heights"
                    + " stretched to the proportions of the figure; the file says by how much) and"
                    + " vtk (all in the units of the axes). A logarithmic axis counts decades; the"
                    + " heights as they are go along as point data of ply and vtk.",
                "Animations: gif, apng (a turn of each figure in space, and what changes along"
                        + " training)."
            })
    private List<FigureFormat> formats = new ArrayList<>(FigureFormat.USUAL);

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "light or dark; light without it.")
    private Look theme = Look.light;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description =
                    "Pixels per inch, 36 to 2400; without it 300 for png, 150 for gif and apng,"
                            + " which are at most 4096 pixels wide and high.")
    private @Nullable Integer dpi;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = Size.class,
            description =
                    "Inches of a figure; without it 3.4x2.7 for each panel, at most 7 wide;"
                            + " 7 wide for a table, and as high as rows with names need.")
    private @Nullable Paper size;

    @Option(
            names = "--frames",
            paramLabel = "N",
            description = "Pictures in a turn, 2 to 720; 72 without it.")
    private int frames = 72;

    @Option(
            names = "--polygons",
            paramLabel = "KIND",
            description =
                    "Very many polygons in svg and pdf: outlines or pixels; outlines without it. A"
                            + " warning tells where a file becomes large.")
    private Polygons polygons = Polygons.outlines;

    @Option(
            names = "--appearance",
            paramLabel = "JSON|@FILE",
            description = {
                "How figures are seen, as {\"look\": {\"colours\": \"magma\"}, \"sights\":"
                        + " {\"surface\": {\"camera\": {\"azimuth\": 20}}}}, or a file with that."
                        + " Figures as their lab makes them without it.",
                "look: colours (auto, viridis, magma, inferno, plasma, cividis), scale (auto,"
                    + " linear, log), clip-below and clip-above in %%, contours, contour-labels,"
                    + " exaggeration, wireframe, opacity, light, floor. sights, by the name of a"
                    + " figure: camera (azimuth, elevation, perspective, steady, zoom, shift-x,"
                    + " shift-y), window (left, right, bottom, top; fractions of the axes).",
                "Animations take the look but for clipping, so that colours stand still."
            })
    private @Nullable String appearance;

    /**
     * How figures are seen.
     *
     * @throws IllegalArgumentException where the text is none
     */
    Appearance appearance() throws IOException {
        if (appearance == null) return Appearance.defaults();
        return AppearanceText.parse(
                appearance.startsWith("@")
                        ? Files.readString(Path.of(appearance.substring(1)))
                        : appearance);
    }

    /** Refuses values out of range before work starts, as far as they are known then. */
    void check() {
        try {
            style().check(formats());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--" + e.getMessage(), e);
        }
    }

    /** How the files shall look. */
    FigureStyle style() {
        return new FigureStyle(
                theme == Look.light ? Theme.LIGHT : Theme.DARK,
                size,
                dpi,
                frames,
                polygons == Polygons.outlines ? Shapes.OUTLINES : Shapes.PIXELS);
    }

    boolean none() {
        return none;
    }

    /** Each format once, in the order given. */
    Set<FigureFormat> formats() {
        return new LinkedHashSet<>(formats);
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
