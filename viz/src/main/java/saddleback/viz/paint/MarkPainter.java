package saddleback.viz.paint;

import saddleback.viz.figure.Arrows;
import saddleback.viz.figure.Band;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Blend;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Mosaic;
import saddleback.viz.figure.Photo;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Segments;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Trajectory;
import saddleback.viz.figure.Whiskers;

import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.List;

/** Paints the marks of a plane in their order. */
final class MarkPainter {
    private MarkPainter() {}

    static void paint(Canvas canvas, Frame frame, List<Mark> marks) {
        boolean filled =
                marks.stream()
                        .anyMatch(
                                m ->
                                        m instanceof Raster
                                                || m instanceof Blend
                                        || m instanceof Photo
                                                || m instanceof Mosaic);
        for (Mark mark : marks) {
            Shape before = canvas.g().getClip();
            if (cut(mark)) canvas.g().clip(frame.box());
            paint(canvas, frame, mark, filled);
            canvas.g().setClip(before);
        }
    }

    /** Points and words stand whole at the edge of the frame; the rest is cut there. */
    private static boolean cut(Mark mark) {
        return !(mark instanceof Points || mark instanceof Text || mark instanceof Trajectory);
    }

    private static void paint(Canvas canvas, Frame frame, Mark mark, boolean filled) {
        switch (mark) {
            case Raster r -> raster(canvas, frame, r);
            case Blend b -> blend(canvas, frame, b);
            case Photo p -> photo(canvas, frame, p);
            case Contours c -> ContourPainter.paint(canvas, frame, c, filled);
            case Line l -> LinePainter.line(canvas, frame, l);
            case Band b -> LinePainter.band(canvas, frame, b);
            case Rule r -> LinePainter.rule(canvas, frame, r);
            case Trajectory t -> TrajectoryPainter.paint(canvas, frame, t);
            case Points p -> PointPainter.paint(canvas, frame, p);
            case Arrows a -> ArrowPainter.paint(canvas, frame, a);
            case Polygons p -> PolygonPainter.paint(canvas, frame, p);
            case Mosaic m -> MosaicPainter.paint(canvas, frame, m);
            case Segments s -> SegmentPainter.paint(canvas, frame, s);
            case Bars b -> BarPainter.paint(canvas, frame, b);
            case Whiskers w -> WhiskerPainter.paint(canvas, frame, w);
            case Text t -> TextPainter.paint(canvas, frame, t, filled);
        }
    }

    private static void raster(Canvas canvas, Frame frame, Raster raster) {
        RasterPicture.Key key =
                RasterPicture.key(raster, frame, canvas.density(), canvas.theme().noData());
        BufferedImage image =
                canvas.kept().get(key, BufferedImage.class, () -> RasterPicture.paint(key));
        Pixels.paint(canvas.g(), image, frame.box());
    }

    private static void blend(Canvas canvas, Frame frame, Blend blend) {
        BlendPicture.Key key =
                BlendPicture.key(blend, frame, canvas.density(), canvas.theme().series());
        BufferedImage image =
                canvas.kept().get(key, BufferedImage.class, () -> BlendPicture.paint(key));
        Pixels.paint(canvas.g(), image, frame.box());
    }

    private static void photo(Canvas canvas, Frame frame, Photo photo) {
        PhotoPicture.Key key = PhotoPicture.key(photo, frame, canvas.density());
        BufferedImage image =
                canvas.kept().get(key, BufferedImage.class, () -> PhotoPicture.paint(key));
        Pixels.paint(canvas.g(), image, frame.box());
    }
}
