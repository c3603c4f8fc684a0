package saddleback.viz.export;

import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Mosaic;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Segments;

/**
 * About how large a vector file of a figure becomes, before it is written, from the number of places
 * in it: what maps of 30,000 cells took. Right within a factor of about two; pictures of fine
 * points and panels in space, which are pixels in such files, count nothing.
 *
 * @param svg bytes
 * @param pdf bytes
 */
public record VectorSize(long svg, long pdf) {
    /** From here on a person is warned. */
    public static final long LARGE = 20_000_000;

    private static final long SVG_BASE = 250_000;
    private static final long PDF_BASE = 140_000;
    private static final int SVG_PLACE = 16;
    private static final int PDF_PLACE = 4;
    private static final int SVG_POINT = 150;
    private static final int PDF_POINT = 30;

    /** Of a figure. */
    public static VectorSize of(Figure figure) {
        long places = 0;
        long points = 0;
        for (Panel panel : figure.panels()) {
            if (!(panel instanceof Plane plane)) continue;
            for (Mark mark : plane.marks())
                if (mark instanceof Points p) points += p.x().length;
                else places += places(mark);
        }
        return new VectorSize(
                SVG_BASE + SVG_PLACE * places + SVG_POINT * points,
                PDF_BASE + PDF_PLACE * places + PDF_POINT * points);
    }

    private static long places(Mark mark) {
        return switch (mark) {
            case Mosaic m -> (opaque(m.fill()) ? 2L : 1L) * m.corners().length / 2;
            case Segments s -> 2L * s.pieces();
            case Line l -> l.x().length;
            case Polygons p -> p.outlines().stream().mapToLong(o -> o.x().length).sum();
            default -> 0;
        };
    }

    /** Those are filled, and drawn to close the gaps that viewers leave. */
    private static boolean opaque(Fill fill) {
        return switch (fill) {
            case Fill.Plain p -> p.opacity() == 1;
            case Fill.Valued f -> f.opacity() == 1;
            case Fill.Indexed f -> f.opacity() == 1;
            case Fill.Hued f -> f.opacity() == 1;
        };
    }
}
