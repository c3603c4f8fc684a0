package saddleback.app.gui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import saddleback.app.gui.Hand;
import saddleback.app.look.Sight;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Surface;
import saddleback.viz.paint.PlaneLayout;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A bowl, z = x² + 2 y², as surface and map, under a real mouse. */
class FigurePaneTest {
    private static final int N = 41;

    private final FigurePainter painter =
            new FigurePainter(
                    e -> {
                        throw new AssertionError(e);
                    });

    @SuppressWarnings("NullAway.Init") // made by every test
    private FigureGrid grid;

    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        hand =
                Hand.on(
                        () -> {
                            grid = new FigureGrid(painter);
                            grid.show(List.of(space(), map()));
                            return grid;
                        },
                        960,
                        480);
        Hand.await("two pictures", () -> pane(0).picture() != null && pane(1).picture() != null);
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
        painter.close();
    }

    private FigurePane pane(int i) {
        return grid.panes().get(i);
    }

    static Grid bowl() {
        double[] x = new double[N];
        double[] z = new double[N * N];
        for (int i = 0; i < N; i++) x[i] = -1 + 2.0 * i / (N - 1);
        for (int i = 0; i < N * N; i++) z[i] = x[i % N] * x[i % N] + 2 * x[i / N] * x[i / N];
        return new Grid(x, x, z);
    }

    static Figure space() {
        Grid g = bowl();
        ColourScale colours = ColourScale.linear(ColourMap.VIRIDIS, g.values());
        return Figure.of(
                        new Space(
                                "",
                                Axis.linear("x", g.xRange()),
                                Axis.linear("y", g.yRange()),
                                Axis.linear("z", new Range(0, 3)),
                                List.of(Surface.of(g, colours, new Levels.Linear(10))),
                                null,
                                Legend.NONE,
                                Camera.usual(),
                                0.6),
                        "")
                .named("surface");
    }

    static Figure map() {
        Grid g = bowl();
        ColourScale colours = ColourScale.linear(ColourMap.VIRIDIS, g.values());
        return Figure.of(
                        new Plane(
                                "",
                                Axis.linear("x", g.xRange()),
                                Axis.linear("y", g.yRange()),
                                List.of(new Raster(g, colours, Raster.Look.SMOOTH)),
                                null,
                                Legend.NONE,
                                Plane.Aspect.EQUAL),
                        "")
                .named("map");
    }

    /** The place of (x, y) of the map on the screen. */
    private Point2D onMap(double x, double y) throws Exception {
        return Hand.fx(
                () -> {
                    var layout = pane(1).layoutOfPicture().orElseThrow();
                    var at = ((PlaneLayout) layout.panels().getFirst()).point(x, y);
                    double s = pane(1).scale();
                    return pane(1).localToScreen(at.getX() * s, at.getY() * s);
                });
    }

    @Test
    void theMouseReadsCoordinatesAndValueAndIsMarkedInTheOtherFigure() throws Exception {
        hand.moveTo(onMap(0.5, -0.5));
        Probe p = Objects.requireNonNull(Hand.fx(() -> grid.probeProperty().get()));
        assertEquals(0.5, p.hit().x(), 0.01);
        assertEquals(-0.5, p.hit().y(), 0.01);
        assertEquals(0.75, p.hit().value(), 0.03);
        assertEquals(1, pane(0).lookupAll(".probe-ring").size());
        hand.moveTo(Hand.fx(() -> pane(1).localToScreen(2, 2)));
        assertEquals(0, pane(0).lookupAll(".probe-ring").size());
    }

    @Test
    void aDragTurnsTheSurfaceAndADoubleClickTurnsItBack() throws Exception {
        Point2D middle = Hand.middle(pane(0));
        hand.drag(middle, middle.add(100, -30), MouseButton.PRIMARY);
        Camera turned = Objects.requireNonNull(sight(0).camera());
        assertEquals(-60 - 0.4 * 100, turned.azimuth(), 1e-9);
        assertEquals(30 - 0.4 * 30, turned.elevation(), 1e-9);
        hand.doubleClickAt(middle);
        assertEquals(Sight.WHOLE, sight(0));
    }

    @Test
    void aDragWithTheRightButtonMovesTheSurface() throws Exception {
        Point2D middle = Hand.middle(pane(0));
        hand.drag(middle, middle.add(48, 0), MouseButton.SECONDARY);
        Camera moved = Objects.requireNonNull(sight(0).camera());
        assertEquals(-60, moved.azimuth(), 1e-9);
        assertTrue(moved.shiftX() > 0.05, moved.toString());
        assertEquals(0, moved.shiftY(), 1e-9);
    }

    @Test
    void theWheelZoomsTheMapAboutTheMouse() throws Exception {
        Point2D before = inFrame(0.5, 0.25);
        Point2D place = onMap(0.5, 0.25);
        Point2D local = Hand.fx(() -> pane(1).screenToLocal(place));
        hand.scroll(pane(1), local.getX(), local.getY(), 120);
        Sight.Window w = Objects.requireNonNull(sight(1).window());
        assertEquals(Math.pow(1.15, -3), w.right() - w.left(), 1e-9);
        Hand.await(
                "the zoomed picture",
                () ->
                        ((Plane) pane(1).painted().orElseThrow().figure().panels().getFirst())
                                        .x()
                                        .range()
                                        .high()
                                < 0.99);
        Point2D after = inFrame(0.5, 0.25);
        assertEquals(before.getX(), after.getX(), 0.005);
        assertEquals(before.getY(), after.getY(), 0.005);
    }

    /**
     * The place of (x, y) of the map in shares of its frame, which moves with longer tick labels.
     */
    private Point2D inFrame(double x, double y) throws Exception {
        return Hand.fx(
                () -> {
                    var panel =
                            (PlaneLayout)
                                    pane(1).layoutOfPicture().orElseThrow().panels().getFirst();
                    var at = panel.point(x, y);
                    var box = panel.box();
                    return new Point2D(
                            (at.getX() - box.getX()) / box.getWidth(),
                            (at.getY() - box.getY()) / box.getHeight());
                });
    }

    @Test
    void keysTurnZoomAndReset() throws Exception {
        Hand.run(() -> pane(0).requestFocus());
        hand.press(KeyCode.RIGHT);
        assertEquals(-55, Objects.requireNonNull(sight(0).camera()).azimuth(), 1e-9);
        hand.press(KeyCode.PLUS);
        assertTrue(Objects.requireNonNull(sight(0).camera()).zoom() > 1.1);
        hand.press(KeyCode.HOME);
        assertEquals(Sight.WHOLE, sight(0));
    }

    @Test
    void aClickTellsItsPlaceInDataUnits() throws Exception {
        var clicked = new AtomicReference<double[]>();
        Hand.run(() -> grid.setOnPoint((f, p, x, y) -> clicked.set(new double[] {f, p, x, y})));
        hand.clickAt(onMap(-0.25, 0.75));
        double[] at = clicked.get();
        assertNotNull(at);
        assertEquals(1, at[0]);
        assertEquals(0, at[1]);
        assertEquals(-0.25, at[2], 0.01);
        assertEquals(0.75, at[3], 0.01);
    }

    private Sight sight(int i) throws Exception {
        return Hand.fx(() -> pane(i).sight());
    }
}
