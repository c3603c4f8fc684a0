package saddleback.viz.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Mosaic;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Segments;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ExpectedSizeTest {
    private static final int SIDE = 90;

    @TempDir private Path folder = Path.of("");

    /** Leaning cells, none of whose corners is a round number on paper, and their lower edges. */
    private static Figure figure() {
        double[] corners = new double[8 * SIDE * SIDE];
        int[] begin = new int[SIDE * SIDE + 1];
        int[] kinds = new int[SIDE * SIDE];
        double[] ends = new double[4 * SIDE * SIDE];
        for (int k = 0; k < SIDE * SIDE; k++) {
            double x = k % SIDE;
            double y = Math.floorDiv(k, SIDE);
            double[] x4 = {x, x + 1, x + 1, x};
            double[] y4 = {y, y, y + 1, y + 1};
            for (int i = 0; i < 4; i++) {
                corners[8 * k + 2 * i] = (x4[i] + y4[i] / 7) / SIDE;
                corners[8 * k + 2 * i + 1] = (y4[i] + x4[i] / 9) / SIDE;
            }
            System.arraycopy(corners, 8 * k, ends, 4 * k, 4);
            begin[k + 1] = 4 * (k + 1);
            kinds[k] = k;
        }
        return Figure.of(
                Plane.of(
                        Axis.linear("x", new Range(0, 1.2)),
                        Axis.linear("y", new Range(0, 1.2)),
                        new Mosaic(corners, begin, new Fill.Indexed(kinds, 1), ""),
                        new Segments(ends, Stroke.of(Ink.TEXT, 0.3), "")),
                "");
    }

    @Test
    void isNearTheSizeOfTheFile() throws IOException {
        Path svg = folder.resolve("a.svg");
        Svg.write(figure(), Paper.SINGLE_COLUMN, Theme.LIGHT, svg);
        assertEquals(
                1, (double) Files.size(svg) / ExpectedSize.svg(figure(), Shapes.OUTLINES), 0.4);
        Path pdf = folder.resolve("a.pdf");
        Pdf.write(figure(), Paper.SINGLE_COLUMN, Theme.LIGHT, pdf);
        assertEquals(
                1, (double) Files.size(pdf) / ExpectedSize.pdf(figure(), Shapes.OUTLINES), 0.4);
    }

    @Test
    void pixelsAreSmaller() throws IOException {
        Path outlines = folder.resolve("a.svg");
        Path pixels = folder.resolve("b.svg");
        Svg.write(figure(), Paper.SINGLE_COLUMN, Theme.LIGHT, outlines);
        Svg.write(figure(), Paper.SINGLE_COLUMN, Theme.LIGHT, Shapes.PIXELS, pixels);
        assertTrue(Files.size(pixels) < 0.7 * Files.size(outlines));
        assertTrue(Files.readString(pixels).contains("data:image/png"));
        assertTrue(!Files.readString(outlines).contains("data:image/png"));
    }
}
