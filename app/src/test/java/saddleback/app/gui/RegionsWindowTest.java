package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.gui.figure.FigurePane;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A person looks at, and takes hold of, relu(x1 - 0.5) + 2 relu(x2 - 0.5) on the unit square, whose
 * two lines make four regions.
 */
class RegionsWindowTest {
    private static final String CROSS =
            """
            {"format": 1, "lab": "regions", "seed": 1, "problem": {"network": {"given": [
              {"type": "relu", "W": [[1, 0], [0, 1]], "b": [-0.5, -0.5]},
              {"type": "linear", "W": [[1, 2]], "b": [0]}]}},
             "settings": {"cut": "input", "box": {"lo": [0, 0], "hi": [1, 1]}}}
            """;

    /** The mouse moves by whole pixels; the map is some 150 wide. */
    private static final double PIXEL = 0.02;

    @TempDir Path folder;
    private OpenWindow open;
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        open = OpenWindow.welcome(folder);
        hand = open.hand();
        open.open(CROSS);
        open.awaitAnswer();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private FigurePane map(String instrument) throws Exception {
        hand.click("#mode-" + instrument);
        String map = "#session-" + instrument + " #figure-1";
        Hand.await(
                "a map",
                () ->
                        hand.stage().getScene().lookup(map) instanceof FigurePane p
                                && p.layoutOfPicture().isPresent());
        return hand.find(FigurePane.class, map);
    }

    private boolean says(String part) {
        return hand.stage().getScene().lookup("#session-explorer #session-status")
                        instanceof Label l
                && l.getText().contains(part);
    }

    private static Range width(FigurePane pane) throws Exception {
        return Hand.fx(
                () ->
                        ((Plane)
                                        Objects.requireNonNull(pane.figureProperty().get())
                                                .panels()
                                                .get(0))
                                .x()
                                .range());
    }

    @Test
    void hoveringTellsWhatTheNetworkComputesThere() throws Exception {
        FigurePane map = map("explorer");
        int before = Hand.fx(() -> map.pictures().get());
        hand.moveTo(Hand.fx(() -> OpenWindow.place(map, 0.25, 0.25)));
        Hand.await("the corner where nothing is on", () -> says("f(x) = 0"));
        Hand.await("its outline", () -> map.pictures().get() > before);
        hand.moveTo(Hand.fx(() -> OpenWindow.place(map, 0.75, 0.75)));
        Hand.await("the corner where both are on", () -> says("f(x) = x₁ + 2 x₂ − 1.5"));
        assertTrue(Hand.fx(() -> says("area 0.25")));
    }

    @Test
    void aClickKeepsTheRegionWhenTheMouseGoesAway() throws Exception {
        FigurePane map = map("explorer");
        int before = Hand.fx(() -> map.pictures().get());
        hand.clickAt(Hand.fx(() -> OpenWindow.place(map, 0.25, 0.75)));
        Hand.await("the region", () -> says("f(x) = 2 x₂ − 1"));
        hand.hover(hand.find(Label.class, "#session-explorer #session-status"));
        Hand.await("its outline", () -> map.pictures().get() > before);
        Hand.settle();
        assertTrue(Hand.fx(() -> says("f(x) = 2 x₂ − 1")));
    }

    @Test
    void draggingALineMovesItAndNotTheMap() throws Exception {
        FigurePane map = map("weights");
        Range before = width(map);
        Point2D from = Hand.fx(() -> OpenWindow.place(map, 0.5, 0.4));
        Point2D to = Hand.fx(() -> OpenWindow.place(map, 0.75, 0.4));
        hand.drag(from, to, MouseButton.PRIMARY);
        Slider bias = hand.find(Slider.class, "#session-weights #bias");
        Hand.await("the line", () -> Math.abs(bias.getValue() + 0.75) < PIXEL);
        assertEquals(before, width(map));
        double there = Hand.fx(() -> OpenWindow.place(map, 0.5, 0.4).getX());
        assertEquals(from.getX(), there, 1);
    }
}
