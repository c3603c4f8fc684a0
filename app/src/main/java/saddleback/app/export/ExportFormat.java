package saddleback.app.export;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A kind of file that the window exports.
 *
 * @param title a few words
 * @param ending of the file's name, with its dot
 * @param figure how a figure is written; null for numbers
 */
public record ExportFormat(String title, String ending, @Nullable FigureFormat figure) {
    /** All numbers of the result. */
    public static final ExportFormat NPZ = new ExportFormat("Numbers (npz)", ".npz", null);

    /** Tables of the result. */
    public static final ExportFormat CSV = new ExportFormat("Tables (csv)", ".csv", null);

    /** Every format, in the order they are offered. */
    public static final List<ExportFormat> ALL =
            List.of(
                    new ExportFormat("PDF page", ".pdf", FigureFormat.pdf),
                    new ExportFormat("SVG picture", ".svg", FigureFormat.svg),
                    new ExportFormat("PNG picture", ".png", FigureFormat.png),
                    new ExportFormat("Animated GIF", ".gif", FigureFormat.gif),
                    new ExportFormat("Animated PNG", ".apng", FigureFormat.apng),
                    new ExportFormat("Surface, PLY", ".ply", FigureFormat.ply),
                    new ExportFormat("Surface, OBJ", ".obj", FigureFormat.obj),
                    new ExportFormat("Surface, VTK", ".vtk", FigureFormat.vtk),
                    NPZ,
                    CSV);

    /** Whether it is a still or moving picture. */
    public boolean isPicture() {
        return figure != null && !figure.isMesh();
    }

    /** Whether it moves. */
    public boolean moves() {
        return figure != null && figure.moves();
    }

    /** Whether it has a resolution. */
    public boolean hasPixels() {
        return figure != null && figure.hasPixels();
    }

    @Override
    public String toString() {
        return title;
    }
}
