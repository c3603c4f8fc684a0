package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.control.MenuButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.look.Look;
import saddleback.app.look.Sight;
import saddleback.viz.figure.CameraPreset;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** A person sees the figures otherwise; nothing is computed again. */
class AppearanceTest {
    private static final int SURFACE = 0;
    private static final int MAP = 1;

    @TempDir Path folder;
    private final AtomicInteger runs = new AtomicInteger();
    private OpenWindow open;
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        open = OpenWindow.small(folder);
        hand = open.hand();
        Hand.run(() -> open.bench().task().addListener((_, _, _) -> runs.incrementAndGet()));
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private Look look() throws Exception {
        return Hand.fx(() -> open.bench().work().get().appearance().look());
    }

    private Sight sight(int pane) throws Exception {
        return Hand.fx(
                () ->
                        open.bench()
                                .work()
                                .get()
                                .appearance()
                                .sight(
                                        Objects.requireNonNull(
                                                        open.panes()
                                                                .get(pane)
                                                                .figureProperty()
                                                                .get())
                                                .name()));
    }

    /** What a person does with a control; each of the panes is painted otherwise by it. */
    private void changes(String what, Deed deed, int... panes) throws Exception {
        Image[] before = new Image[panes.length];
        for (int i = 0; i < panes.length; i++) before[i] = open.picture(panes[i]);
        deed.run();
        for (int i = 0; i < panes.length; i++)
            assertTrue(
                    say(what, Pixels.differing(before[i], open.picture(panes[i]))) > 0.001,
                    what + " changes pane " + panes[i]);
        assertEquals(0, runs.get(), what + " starts no run");
        assertTrue(Hand.fx(() -> open.bench().answered()));
    }

    private static double say(String w, double v) {
        System.out.println(w + " " + v);
        return v;
    }

    private interface Deed {
        void run() throws Exception;
    }

    @Test
    void coloursAndHeights() throws Exception {
        open.tab("Appearance");
        changes("colours", () -> open.chooseNext("#setting-colours", 2), SURFACE, MAP);
        assertEquals(Look.Palette.MAGMA, look().colours());
        changes("scale", () -> open.chooseNext("#setting-scale", 2), SURFACE, MAP);
        assertEquals(Look.Spread.LOG, look().scale());
        changes("clipping", () -> open.enter("#setting-clip-above", "60"), SURFACE, MAP);
        assertEquals(60, look().clipAbove());
    }

    @Test
    void surfaces() throws Exception {
        open.tab("Appearance");
        changes("exaggeration", () -> open.enter("#setting-exaggeration", "0.4"), SURFACE);
        changes("wireframe", () -> open.click("#setting-wireframe"), SURFACE);
        assertTrue(look().wireframe());
        changes("opacity", () -> open.enter("#setting-opacity", "0.4"), SURFACE);
        changes("light", () -> open.click("#setting-light"), SURFACE);
        assertFalse(look().light());
    }

    @Test
    void contours() throws Exception {
        open.tab("Appearance");
        changes(
                "contours",
                () -> {
                    open.click("#setting-contours-on");
                    open.enter("#setting-contours", "30");
                },
                SURFACE,
                MAP);
        assertEquals(30, look().contours());
        changes("labels", () -> open.click("#setting-contour-labels"), MAP);
    }

    @Test
    void aWrongNumberIsRefusedBesideIt() throws Exception {
        open.tab("Appearance");
        open.enter("#setting-opacity", "7");
        assertEquals("0 to 1, was 7.0", open.text("#setting-opacity-error"));
        assertEquals(1, look().opacity());
    }

    @Test
    void keysUndoALook() throws Exception {
        Image before = open.picture(MAP);
        open.tab("Appearance");
        open.chooseNext("#setting-colours", 2);
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Look.Palette.VIRIDIS, look().colours());
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Look.defaults(), look());
        assertEquals(0, Pixels.differing(before, open.picture(MAP)));
    }

    @Test
    void cameraPresets() throws Exception {
        MenuButton cameras = hand.find(MenuButton.class, "#cameras");
        int top = CameraPreset.ALL.size() - 1;
        changes(
                "the top",
                () -> {
                    hand.click(cameras);
                    for (int i = 0; i <= top; i++) hand.press(KeyCode.DOWN);
                    hand.press(KeyCode.ENTER);
                },
                SURFACE);
        var camera = assertNotNullCamera();
        assertEquals(CameraPreset.ALL.get(top).elevation(), camera.elevation(), 1e-9);
        assertEquals(CameraPreset.ALL.get(top).azimuth(), camera.azimuth(), 1e-9);
    }

    private saddleback.viz.figure.Camera assertNotNullCamera() throws Exception {
        var camera = sight(SURFACE).camera();
        assertNotNull(camera);
        return camera;
    }

    @Test
    void aDragTurnsAndADoubleClickShowsTheWholeAgain() throws Exception {
        for (int pane : new int[] {SURFACE, MAP}) {
            Image whole = open.picture(pane);
            Point2D middle = Hand.middle(open.panes().get(pane));
            changes(
                    "a drag",
                    () -> hand.drag(middle, middle.add(40, 25), MouseButton.PRIMARY),
                    pane);
            Hand.settle();
            assertNotEquals(Sight.WHOLE, sight(pane));
            hand.doubleClickAt(middle);
            assertEquals(0, Pixels.differing(whole, open.picture(pane)));
            assertEquals(Sight.WHOLE, sight(pane));
        }
    }

    @Test
    void theWheelZoomsAboutTheMouse() throws Exception {
        var map = open.panes().get(MAP);
        changes("the wheel", () -> hand.scroll(map, 100, 100, 120), MAP);
        assertNotNull(sight(MAP).window());
    }
}
