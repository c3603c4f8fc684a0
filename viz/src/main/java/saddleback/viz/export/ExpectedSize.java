package saddleback.viz.export;

import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Mosaic;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Segments;

/**
 * About how large files of shapes become, known before they are written: what mosaics and segments
 * add, which are the only marks of which there are millions. Bytes a corner are those of files that
 * were measured; a figure that shows a part of its marks alone becomes smaller.
 */
public final class ExpectedSize {
    /** Files beyond this many bytes are slow in other programs. */
    public static final long LARGE = 20_000_000;

    private static final int SVG_CORNER = 33;
    private static final int SVG_PIECE = 34;
    private static final int PDF_CORNER = 6;
    private static final int PDF_PIECE = 12;

    private ExpectedSize() {}

    /** Bytes of an SVG file. */
    public static long svg(Figure figure, Shapes shapes) {
        return bytes(figure, shapes == Shapes.OUTLINES ? SVG_CORNER : 0, SVG_PIECE);
    }

    /** Bytes of a PDF file. */
    public static long pdf(Figure figure, Shapes shapes) {
        return bytes(figure, shapes == Shapes.OUTLINES ? PDF_CORNER : 0, PDF_PIECE);
    }

    private static long bytes(Figure figure, int corner, int piece) {
        long sum = 0;
        for (Panel panel : figure.panels())
            if (panel instanceof Plane plane)
                for (Mark mark : plane.marks()) sum += bytes(mark, corner, piece);
        return sum;
    }

    private static long bytes(Mark mark, long corner, long piece) {
        return switch (mark) {
            case Mosaic m -> corner * (m.corners().length / 2);
            case Segments s -> piece * s.pieces();
            default -> 0;
        };
    }
}
