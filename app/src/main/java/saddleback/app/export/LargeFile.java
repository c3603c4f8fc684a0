package saddleback.app.export;

import saddleback.viz.export.ExpectedSize;
import saddleback.viz.export.Shapes;
import saddleback.viz.figure.Figure;

import java.util.Locale;

/** Warns of files of shapes that would be too large for other programs. */
public final class LargeFile {
    private LargeFile() {}

    /** What to say before such a file is written; empty where there is no reason to. */
    public static String warning(Figure figure, FigureFormat format, Shapes shapes) {
        long bytes =
                switch (format) {
                    case svg -> ExpectedSize.svg(figure, shapes);
                    case pdf -> ExpectedSize.pdf(figure, shapes);
                    case png, ply, obj, vtk, gif, apng -> 0;
                };
        if (bytes <= ExpectedSize.LARGE) return "";
        return String.format(
                Locale.ROOT,
                "about %d MB, as every polygon and edge is a shape; a png is small",
                Math.round(bytes / 1e6));
    }
}
