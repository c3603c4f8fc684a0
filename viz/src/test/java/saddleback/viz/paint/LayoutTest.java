package saddleback.viz.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Theme;
import saddleback.viz.figure.Whiskers;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/** What is under the mouse. */
class LayoutTest {
    private static Layout paint(Figure figure) {
        var image = new BufferedImage(680, 520, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(2, 2);
        Layout layout = new Painter().paint(figure, g, 340, 260, Theme.LIGHT);
        g.dispose();
        return layout;
    }

    /**
     * A frame of some 270 points for 10 data units: what is written in narrower and narrower rooms.
     */
    @Test
    void wordsWithARoomOfTheirOwnStayInIt() {
        var written = new ArrayList<Mark>();
        for (int k = 0; k < 4; k++) {
            double half = new double[] {2, 0.5, 0.35, 0.1}[k];
            var room = new Text.Room(5 - half, 5 + half, 2 * k + 1, 2 * k + 2.5);
            written.add(
                    new Text(
                            5,
                            2 * k + 1.75,
                            "×1\n(a law of words)",
                            Anchor.CENTRE,
                            Ink.TEXT,
                            room));
        }
        Axis axis = Axis.linear("", new Range(0, 10));
        Plane plane = new Plane("", axis, axis, written, null, Legend.NONE, Plane.Aspect.FREE);
        Layout layout = paint(Figure.of(plane, ""));
        var panel = (PlaneLayout) layout.panels().getFirst();
        List<Layout.Word> words =
                layout.words().stream().filter(w -> w.text().startsWith("×1")).toList();
        assertEquals(
                List.of("×1\n(a law of words)", "×1", "×1"),
                words.stream().map(Layout.Word::text).toList());
        for (int k = 0; k < words.size(); k++) {
            var room = Objects.requireNonNull(((Text) written.get(k)).room());
            Rectangle2D box = words.get(k).box();
            assertTrue(box.getMinX() >= panel.point(room.left(), 0).getX(), "left " + k);
            assertTrue(box.getMaxX() <= panel.point(room.right(), 0).getX(), "right " + k);
            assertTrue(box.getMinY() >= panel.point(0, room.top()).getY(), "top " + k);
            assertTrue(box.getMaxY() <= panel.point(0, room.bottom()).getY(), "bottom " + k);
        }
    }

    @Test
    void dataToPaperAndBackInAPlane() {
        Layout layout = paint(Figure.of(Samples.heatMap(41), ""));
        var plane = (PlaneLayout) layout.panels().getFirst();
        var random = new SplittableRandom(3);
        for (int i = 0; i < 200; i++) {
            double x = random.nextDouble(-1.5, 1.5);
            double y = random.nextDouble(-1.5, 1.5);
            Point2D p = plane.point(x, y);
            Layout.Hit hit = layout.at(p.getX(), p.getY()).orElseThrow();
            assertEquals(x, hit.x(), 1e-9);
            assertEquals(y, hit.y(), 1e-9);
            double bilinear = Samples.grid(41, 1.5, Samples::valley).at(x, y);
            assertEquals(bilinear, hit.value(), 1e-6 * bilinear);
        }
        assertTrue(layout.at(1, 1).isEmpty());
    }

    @Test
    void logAxesGoBackToo() {
        Layout layout = paint(Samples.named("bars"));
        var plane = (PlaneLayout) layout.panels().getFirst();
        Point2D p = plane.point(5, 123);
        assertEquals(123, layout.at(p.getX(), p.getY()).orElseThrow().y(), 1e-6);
    }

    @Test
    void soDoAxesOfBothSigns() {
        Layout layout = paint(Samples.named("signed-log"));
        var plane = (PlaneLayout) layout.panels().getFirst();
        for (double v : new double[] {-1.5, -0.003, 0, 0.2, 40}) {
            Point2D p = plane.point(v, 10 * v);
            Layout.Hit hit = layout.at(p.getX(), p.getY()).orElseThrow();
            assertEquals(v, hit.x(), 1e-12 + 1e-9 * Math.abs(v));
            assertEquals(10 * v, hit.y(), 1e-12 + 1e-8 * Math.abs(v));
        }
    }

    @Test
    void barsStandOnZero() {
        Plane plane = Samples.signedLog();
        var frame = new Frame(plane.x(), plane.y(), new Rectangle2D.Double(10, 20, 300, 200));
        var bars = (Bars) plane.marks().getFirst();
        double foot = frame.py(0);
        for (int i = 0; i < bars.heights().length; i++) {
            Rectangle2D bar = BarPainter.bar(bars, i, frame);
            boolean up = bars.heights()[i] > 0;
            assertEquals(foot, up ? bar.getMaxY() : bar.getMinY(), 1e-9);
        }
    }

    @Test
    void surfaceUnderThePoint() {
        for (double azimuth : new double[] {-60, 20, 200}) {
            Figure figure = Figure.of(Samples.space(new Camera(azimuth, 60, 0.2)), "");
            Layout layout = paint(figure);
            var space = (SpaceLayout) layout.panels().getFirst();
            Point2D p = space.point(0.1, 0.1, Samples.valley(0.1, 0.1));
            Layout.Hit hit = layout.at(p.getX(), p.getY()).orElseThrow();
            assertEquals(0.1, hit.x(), 0.02);
            assertEquals(0.1, hit.y(), 0.02);
            assertEquals(Samples.valley(hit.x(), hit.y()), hit.z(), 0.02 * hit.z());
            assertEquals(hit.z(), hit.value(), 1e-12);
        }
    }

    @Test
    void theNearestPointOfALine() {
        double[] x = {0, 1, 2, 3};
        double[] y = {0, 1, 0, 1};
        Plane plane =
                Plane.of(
                        Axis.linear("", new Range(-1, 4)),
                        Axis.linear("", new Range(-1, 2)),
                        new Line(x, y, Stroke.series(0), ""));
        Layout layout = paint(Figure.of(plane, ""));
        Point2D p = ((PlaneLayout) layout.panels().getFirst()).point(2, 0);
        Layout.Near near = layout.nearest(p.getX() + 2, p.getY(), 5).orElseThrow();
        assertEquals(new Layout.Near(0, 0, 2, 2), round(near));
        assertTrue(layout.nearest(p.getX() + 20, p.getY() + 20, 5).isEmpty());
    }

    /** On a logarithmic axis the end at 0 lies below the frame; a NaN leaves its line out. */
    @Test
    void whiskersReachFromEndToEnd() {
        double[] x = {1, 2, 3};
        var whiskers =
                new Whiskers(
                        x,
                        new double[] {10, 0, Double.NaN},
                        new double[] {1000, Double.POSITIVE_INFINITY, 5},
                        Stroke.series(0),
                        "");
        Plane plane =
                Plane.of(
                        Axis.linear("", new Range(0, 4)),
                        Axis.log("", new Range(1, 1e4)),
                        whiskers);
        var frame = new Frame(plane.x(), plane.y(), new Rectangle2D.Double(0, 0, 200, 100));
        Line2D first = Objects.requireNonNull(WhiskerPainter.line(whiskers, 0, frame));
        assertEquals(new Point2D.Double(50, 25), first.getP1());
        assertEquals(new Point2D.Double(50, 75), first.getP2());
        Line2D second = Objects.requireNonNull(WhiskerPainter.line(whiskers, 1, frame));
        assertTrue(second.getY1() < 0 && second.getY2() > 100);
        assertNull(WhiskerPainter.line(whiskers, 2, frame));
        Layout layout = paint(Figure.of(plane, ""));
        Point2D p = ((PlaneLayout) layout.panels().getFirst()).point(2, 300);
        Layout.Near near = layout.nearest(p.getX() - 3, p.getY(), 5).orElseThrow();
        assertEquals(new Layout.Near(0, 0, 1, 3), round(near));
        double[] high = {9, 1, 1};
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Whiskers(x, x, high, Stroke.series(0), ""));
        assertEquals("high[1]: not below 2.0, was 1.0", e.getMessage());
    }

    private static Layout.Near round(Layout.Near n) {
        return new Layout.Near(n.panel(), n.mark(), n.item(), Math.rint(n.distance() * 1e6) / 1e6);
    }

    @Test
    void framesOfSmallMultiplesAreEqualAndInLine() {
        List<PanelLayout> panels = paint(Samples.named("multiples")).panels();
        Rectangle2D first = panels.getFirst().box();
        for (int i = 0; i < panels.size(); i++) {
            Rectangle2D b = panels.get(i).box();
            assertEquals(first.getWidth(), b.getWidth(), 0.51);
            assertEquals(panels.get(i % 3).box().getMinX(), b.getMinX(), 1e-9);
            assertEquals(panels.get(i - i % 3).box().getMinY(), b.getMinY(), 1e-9);
        }
        assertFalse(panels.get(0).box().intersects(panels.get(1).box()));
    }

    @Test
    void equalUnitsAreEqualOnPaper() {
        Rectangle2D box = paint(Figure.of(Samples.heatMap(11), "")).panels().getFirst().box();
        assertEquals(box.getWidth(), box.getHeight(), 0.51);
    }

    @Test
    void refusesPaperOfNoSize() {
        Panel panel = Samples.heatMap(5);
        var g = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB).createGraphics();
        var painter = new Painter();
        Figure figure = Figure.of(panel, "");
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> painter.paint(figure, g, 0, 100, Theme.LIGHT));
        assertEquals("width: at least 16, was 0.0", e.getMessage());
    }
}
