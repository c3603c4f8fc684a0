package saddleback.viz.paint;

import saddleback.viz.export.Paper;
import saddleback.viz.export.Pdf;
import saddleback.viz.export.Png;
import saddleback.viz.export.Svg;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes every sample for the eye: folder, width and height in points, dpi, "dark" or "light". */
public final class Look {
    private Look() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        var paper = new Paper(Double.parseDouble(args[1]), Double.parseDouble(args[2]));
        double dpi = Double.parseDouble(args[3]);
        Theme theme = args[4].equals("dark") ? Theme.DARK : Theme.LIGHT;
        for (Map.Entry<String, Figure> e : Samples.all().entrySet()) {
            Path file = folder.resolve(e.getKey());
            Png.write(e.getValue(), paper, dpi, theme, Path.of(file + ".png"));
            Svg.write(e.getValue(), paper, theme, Path.of(file + ".svg"));
            Pdf.write(e.getValue(), paper, theme, Path.of(file + ".pdf"));
        }
    }
}
